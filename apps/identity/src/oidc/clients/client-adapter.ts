import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { ApplicationStore } from '../../applications/application.store';
import type { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import type { ArtefactStore } from '../artefacts/artefact.store';
import { clientMetadataOf } from './client-metadata';

const never = (): Promise<never> => Promise.reject(new Error('clients are changed through the Management API'));

/** Clients for the library: read-only, cached under the configuration version that came with the request's first read. */
export class ClientAdapter implements Adapter {
  constructor(
    private readonly artefacts: ArtefactStore,
    private readonly applications: ApplicationStore,
    private readonly cache: ConfigurationCache,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    const { unit } = this.artefacts;
    const version = await this.artefacts.version(unit);
    return this.cache.get<AdapterPayload | undefined>(unit.tenantId, version, `client ${id}`, async () => {
      const application = await this.applications.find(unit.tenantId, id);
      return application && { ...clientMetadataOf(application) };
    });
  }

  upsert = never;
  findByUserCode = never;
  findByUid = never;
  consume = never;
  destroy = never;
  revokeByGrantId = never;
}
