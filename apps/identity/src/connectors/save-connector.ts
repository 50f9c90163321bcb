import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { changeConnector, ConnectorView, createConnector } from '@gatepost/contracts/management/connectors';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { Changes } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { checkedConfig } from './checked-config';
import { ConnectorFactories } from './connector-factories';
import type { ConnectorConfig, ConnectorFactory } from './connector-factory';
import { viewOf } from './connector-view';
import { ConnectorStore, type ConnectorKind, type ConnectorRow } from './connector.store';
import { ownWords, refuseMisfits, requireRoom } from './social-rules';

type New = z.infer<typeof createConnector.body>;
type Change = z.infer<typeof changeConnector.body>;

interface Saved {
  readonly factory: ConnectorFactory;
  readonly row: ConnectorRow;
}

/** A configuration that is right, given that another one is still stored. */
interface Proposed {
  readonly stored: ConnectorConfig;
  readonly config: ConnectorConfig;
}

const KINDS: Readonly<Record<ConnectorFactory['type'], ConnectorKind>> = { Email: 'email', Sms: 'sms', Social: 'social' };

@Injectable()
export class SaveConnector {
  constructor(
    private readonly store: ConnectorStore,
    private readonly factories: ConnectorFactories,
    private readonly changes: Changes,
  ) {}

  async create(wanted: New): Promise<ConnectorView> {
    const factory = this.factories.of(wanted.connectorId);
    if (!factory) throw new DomainError('connector.not_found_with_connector_id');
    refuseMisfits(factory, wanted);
    const row: ConnectorRow = {
      id: wanted.id ?? randomId(12),
      connectorId: wanted.connectorId,
      kind: KINDS[factory.type],
      config: wanted.config ? await checkedConfig(factory, wanted.config) : {},
      metadata: ownWords(factory, wanted.metadata),
      syncProfile: wanted.syncProfile ?? false,
      enableTokenStorage: false,
    };
    const entry = { key: 'Management.Connector.Create', target: { type: 'Connector', id: row.id }, data: told(factory, wanted, row) } as const;
    await this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      if (factory.type === 'Social') requireRoom(factory, row, await this.store.list(tenantId, transaction), this.factories);
      await this.store.create(transaction, tenantId, row);
    });
    return viewOf(factory, row);
  }

  async change(id: string, wanted: Change): Promise<ConnectorView> {
    const before = await this.#proposed(id, wanted);
    const { factory, row } = await this.changes.make(
      { isConfiguration: true },
      (saved: Saved) => ({ key: 'Management.Connector.Update', target: { type: 'Connector', id }, data: told(saved.factory, wanted, saved.row) }),
      async (transaction, tenantId) => {
        const stored = await this.store.find(tenantId, id, transaction);
        const factory = stored && this.factories.of(stored.connectorId);
        if (!factory) throw new DomainError('entity.not_found');
        if (Object.values(wanted).every((member) => member === undefined)) throw new DomainError('entity.invalid_input');
        refuseMisfits(factory, wanted);
        const row: ConnectorRow = {
          ...stored,
          config: await this.#settled(factory, wanted, stored, before),
          metadata: wanted.metadata ? ownWords(factory, wanted.metadata, stored.metadata) : stored.metadata,
          syncProfile: wanted.syncProfile ?? stored.syncProfile,
        };
        await this.store.save(transaction, tenantId, row);
        return { factory, row };
      },
    );
    return viewOf(factory, row);
  }

  /** A package may take its time with a configuration: nobody has to wait for it in line. */
  async #proposed(id: string, wanted: Change): Promise<Proposed | undefined> {
    const stored = await this.store.find(requestContext().tenant.id, id);
    const factory = stored && this.factories.of(stored.connectorId);
    return factory && wanted.config ? { stored: stored.config, config: await checkedConfig(factory, wanted.config, stored.config) } : undefined;
  }

  async #settled(factory: ConnectorFactory, wanted: Change, stored: ConnectorRow, proposed: Proposed | undefined): Promise<ConnectorConfig> {
    if (!wanted.config) return stored.config;
    const isStillSo = proposed && isDeepStrictEqual(proposed.stored, stored.config);
    return isStillSo ? proposed.config : checkedConfig(factory, wanted.config, stored.config);
  }
}

/** For the audit log: what was sent, and the configuration as it may be shown. */
function told(factory: ConnectorFactory, { config, ...rest }: Change, row: ConnectorRow): object {
  return { ...rest, ...(config && { config: maskSecrets(factory.confidential, row.config) }) };
}
