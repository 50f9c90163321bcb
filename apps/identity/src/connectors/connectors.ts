import type { ConnectorView } from '@gatepost/contracts/management/connectors';
import { Injectable } from '@nestjs/common';
import { caller } from '../platform/access/caller';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorFactories } from './connector-factories';
import { viewOf } from './connector-view';
import { ConnectorStore } from './connector.store';

/** The connectors of a tenant as they may be shown. */
@Injectable()
export class Connectors {
  constructor(
    private readonly store: ConnectorStore,
    private readonly cache: ConfigurationCache,
    private readonly factories: ConnectorFactories,
  ) {}

  async list(target: string | undefined): Promise<ConnectorView[]> {
    const all = await this.#all();
    for (const [type, code] of SINGLE) if (all.filter((connector) => connector.type === type).length > 1) throw new DomainError(code);
    const places = all.flatMap((connector) => (connector.type === 'Social' ? `${connector.platform ?? ''} ${connector.target}` : []));
    if (new Set(places).size < places.length) throw new DomainError('connector.multiple_target_with_same_platform', { status: 400 });
    return target === undefined ? all : all.filter((connector) => connector.target === target);
  }

  async read(id: string): Promise<ConnectorView> {
    const found = (await this.#all()).find((connector) => connector.id === id);
    if (!found) throw new DomainError('entity.not_found');
    return found;
  }

  /** A package may come while the configuration stays: what is kept belongs to the kinds there are. */
  #all(): Promise<ConnectorView[]> {
    const tenantId = requestContext().tenant.id;
    return this.cache.get(tenantId, caller().configurationVersion, `connectors of ${this.factories.all.length} kinds`, async () =>
      (await this.store.list(tenantId)).flatMap((row) => {
        const factory = this.factories.of(row.connectorId);
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
