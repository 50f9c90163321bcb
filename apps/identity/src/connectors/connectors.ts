import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { ConnectorView } from '@gatepost/contracts/management/connectors';
import { Injectable } from '@nestjs/common';
import { caller } from '../platform/access/caller';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import type { ConnectorFactory } from './connector-factory';
import { ConnectorStore, type ConnectorRow } from './connector.store';
import { factoryOf } from './factories';

/** The connectors of a tenant as they may be shown. */
@Injectable()
export class Connectors {
  constructor(
    private readonly store: ConnectorStore,
    private readonly cache: ConfigurationCache,
  ) {}

  async list(target: string | undefined): Promise<ConnectorView[]> {
    const all = await this.#all();
    for (const [type, code] of SINGLE) if (all.filter((connector) => connector.type === type).length > 1) throw new DomainError(code);
    return target === undefined ? all : all.filter((connector) => connector.target === target);
  }

  async read(id: string): Promise<ConnectorView> {
    const found = (await this.#all()).find((connector) => connector.id === id);
    if (!found) throw new DomainError('entity.not_found');
    return found;
  }

  #all(): Promise<ConnectorView[]> {
    const tenantId = requestContext().tenant.id;
    return this.cache.get(tenantId, caller().configurationVersion, 'connectors', async () =>
      (await this.store.list(tenantId)).flatMap((row) => {
        const factory = factoryOf(row.connectorId);
        // Of a kind that is no longer installed there is nothing to tell.
        return factory ? [viewOf(factory, row)] : [];
      }),
    );
  }
}

const SINGLE = [
  ['Email', 'connector.more_than_one_email'],
  ['Sms', 'connector.more_than_one_sms'],
] as const;

export function viewOf(factory: ConnectorFactory, { id, connectorId, config, metadata, syncProfile, enableTokenStorage }: ConnectorRow): ConnectorView {
  return {
    ...factory.metadata,
    id,
    connectorId,
    type: factory.type,
    isDemo: false,
    config: { ...maskSecrets(factory.config, config) },
    metadata,
    syncProfile,
    enableTokenStorage,
  };
}
