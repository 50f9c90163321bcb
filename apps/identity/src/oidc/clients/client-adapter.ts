import { Injectable } from '@nestjs/common';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { ApplicationStore } from '../../applications/application.store';
import { ConsentScopeStore } from '../../applications/consent-scopes/consent-scope.store';
import { Environment } from '../../environment';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { ArtefactStore } from '../artefacts/artefact.store';
import { SCOPES } from '../provider/scopes';
import { clientMetadataOf } from './client-metadata';

const never = (): Promise<never> => Promise.reject(new Error('clients are changed through the Management API'));

/** Clients for the library: read-only, cached under the configuration version that came with the request's first read. */
@Injectable()
export class ClientAdapter implements Adapter {
  constructor(
    private readonly artefacts: ArtefactStore,
    private readonly applications: ApplicationStore,
    private readonly consentScopes: ConsentScopeStore,
    private readonly cache: ConfigurationCache,
    private readonly environment: Environment,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    const { unit } = this.artefacts;
    const version = await this.artefacts.version(unit);
    return this.cache.find<AdapterPayload>(unit.tenantId, version, `client ${id}`, () => this.#load(unit.tenantId, id));
  }

  async #load(tenantId: string, id: string): Promise<AdapterPayload | undefined> {
    const application = await this.applications.find(tenantId, id);
    if (!application) return undefined;
    const metadata = clientMetadataOf(application, { allowWildcards: this.environment.variables.ALLOW_WILDCARD_REDIRECT_URIS });
    if (!application.isThirdParty) return { ...metadata };
    const scopes = await this.consentScopes.of(tenantId, id, 'user');
    // The library refuses a client that names a scope it does not know.
    return { ...metadata, scope: ['openid', 'offline_access', ...scopes.filter((scope) => SCOPES.includes(scope))].join(' ') };
  }

  upsert = never;
  findByUserCode = never;
  findByUid = never;
  consume = never;
  destroy = never;
  revokeByGrantId = never;
}
