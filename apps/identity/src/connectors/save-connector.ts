import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { changeConnector, ConnectorView, createConnector } from '@gatepost/contracts/management/connectors';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { checkedConfig } from './checked-config';
import type { ConnectorFactory } from './connector-factory';
import { ConnectorStore, type ConnectorKind, type ConnectorRow } from './connector.store';
import { viewOf } from './connectors';
import { factoryOf } from './factories';

type New = z.infer<typeof createConnector.body>;
type Change = z.infer<typeof changeConnector.body>;

interface Saved {
  readonly factory: ConnectorFactory;
  readonly row: ConnectorRow;
}

const KINDS: Readonly<Record<ConnectorFactory['type'], ConnectorKind>> = { Email: 'email', Sms: 'sms', Social: 'social' };

@Injectable()
export class SaveConnector {
  constructor(
    private readonly store: ConnectorStore,
    private readonly changes: Changes,
  ) {}

  async create(wanted: New): Promise<ConnectorView> {
    const factory = factoryOf(wanted.connectorId);
    if (!factory) throw new DomainError('connector.not_found_with_connector_id');
    refuseMisfits(factory, wanted);
    const row: ConnectorRow = {
      id: wanted.id ?? randomId(12),
      connectorId: wanted.connectorId,
      kind: KINDS[factory.type],
      config: wanted.config ? checkedConfig(factory, wanted.config) : {},
      metadata: {},
      syncProfile: false,
      enableTokenStorage: false,
    };
    const entry = { key: 'Management.Connector.Create', target: { type: 'Connector', id: row.id }, data: told(factory, wanted, row) } as const;
    await this.changes.make({ isConfiguration: true }, entry, (transaction, tenantId) => this.store.create(transaction, tenantId, row));
    return viewOf(factory, row);
  }

  async change(id: string, wanted: Change): Promise<ConnectorView> {
    const { factory, row } = await this.changes.make(
      { isConfiguration: true },
      (saved: Saved) => ({ key: 'Management.Connector.Update', target: { type: 'Connector', id }, data: told(saved.factory, wanted, saved.row) }),
      async (transaction, tenantId) => {
        const stored = await this.store.find(tenantId, id, transaction);
        const factory = stored && factoryOf(stored.connectorId);
        if (!factory) throw new DomainError('entity.not_found');
        if (Object.values(wanted).every((member) => member === undefined)) throw new DomainError('entity.invalid_input');
        refuseMisfits(factory, wanted);
        const row = wanted.config ? { ...stored, config: checkedConfig(factory, wanted.config, stored.config) } : stored;
        await this.store.save(transaction, tenantId, row);
        return { factory, row };
      },
    );
    return viewOf(factory, row);
  }
}

/** What belongs to social connectors alone. */
function refuseMisfits({ type, metadata: { isStandard } }: ConnectorFactory, { metadata, syncProfile, enableTokenStorage }: Change): void {
  if (isStandard !== true && Object.keys(metadata ?? {}).length > 0) throw new DomainError('connector.cannot_overwrite_metadata_for_non_standard_connector');
  if (type !== 'Social' && syncProfile) throw new DomainError('connector.invalid_type_for_syncing_profile');
  if (type !== 'Social' && enableTokenStorage) throw new DomainError('connector.token_storage_not_supported');
}

/** For the audit log: what was sent, and the configuration as it may be shown. */
function told(factory: ConnectorFactory, { config, ...rest }: Change, row: ConnectorRow): object {
  return { ...rest, ...(config && { config: maskSecrets(factory.config, row.config) }) };
}
