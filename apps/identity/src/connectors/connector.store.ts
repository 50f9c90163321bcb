import type { OwnMetadata } from '@gatepost/contracts/management/connectors';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Sealer } from '../platform/crypto/sealer';
import { Prisma } from '../platform/database/prisma';
import type { ConnectorConfig } from './connector-factory';

/** Of e-mail and SMS a tenant has one connector each. */
export type ConnectorKind = 'email' | 'sms' | 'social';

export interface SavedConnector {
  readonly id: string;
  readonly connectorId: string;
  /** As it was saved; whoever uses it parses it. */
  readonly config: ConnectorConfig;
}

export interface ConnectorRow {
  readonly id: string;
  readonly connectorId: string;
  readonly kind: ConnectorKind;
  readonly config: ConnectorConfig;
  readonly metadata: OwnMetadata;
  readonly syncProfile: boolean;
  readonly enableTokenStorage: boolean;
}

type StoredRow = Client.ConnectorGetPayload<object>;

/** Connectors at rest: their configurations are sealed as a whole. */
@Injectable()
export class ConnectorStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly sealer: Sealer,
  ) {}

  /** The one a tenant has of a kind. */
  async single(tenantId: string, kind: 'email' | 'sms'): Promise<SavedConnector | undefined> {
    const row = await this.prisma.connector.findFirst({ where: { tenantId, kind } });
    return row ? this.#opened(row) : undefined;
  }

  async list(tenantId: string, within: Transaction = this.prisma): Promise<ConnectorRow[]> {
    const rows = await within.connector.findMany({ where: { tenantId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
    return rows.map((row) => this.#opened(row));
  }

  async find(tenantId: string, id: string, within: Transaction = this.prisma): Promise<ConnectorRow | undefined> {
    const row = await within.connector.findUnique({ where: { tenantId_id: { tenantId, id } } });
    return row ? this.#opened(row) : undefined;
  }

  /** An e-mail or SMS connector takes the place of every other of its kind. */
  async create(within: Transaction, tenantId: string, row: ConnectorRow): Promise<void> {
    const { id, kind } = row;
    await within.connector.create({ data: { tenantId, id, connectorId: row.connectorId, kind, ...this.#columns(tenantId, row) } });
    if (kind === 'social') return;
    await within.connector.deleteMany({ where: { tenantId, kind, id: { not: id } } });
    await within.connectorHealth.deleteMany({ where: { tenantId, channel: kind } });
  }

  async save(within: Transaction, tenantId: string, row: ConnectorRow): Promise<void> {
    await within.connector.update({ where: { tenantId_id: { tenantId, id: row.id } }, data: this.#columns(tenantId, row) });
    // What its earlier configuration met says nothing of this one.
    await within.connectorHealth.deleteMany({ where: { tenantId, connectorId: row.id } });
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.connector.delete({ where: { tenantId_id: { tenantId, id } } });
    await within.connectorHealth.deleteMany({ where: { tenantId, connectorId: id } });
  }

  /** Whether passwords expire, which needs a way to send a code for a new one. */
  async needsCodes(within: Transaction, tenantId: string): Promise<boolean> {
    const row = await within.signInExperience.findUnique({ where: { tenantId }, select: { passwordExpiration: true } });
    const policy = row?.passwordExpiration;
    return typeof policy === 'object' && policy !== null && 'enabled' in policy && policy['enabled'] === true;
  }

  async withdrawTarget(within: Transaction, tenantId: string, target: string): Promise<void> {
    const row = await within.signInExperience.findUnique({ where: { tenantId }, select: { socialSignInConnectorTargets: true } });
    const offered = Array.isArray(row?.socialSignInConnectorTargets) ? row.socialSignInConnectorTargets : [];
    if (!offered.includes(target)) return;
    const socialSignInConnectorTargets = offered.filter((other) => other !== target);
    await within.signInExperience.update({ where: { tenantId }, data: { socialSignInConnectorTargets } });
  }

  #columns(tenantId: string, { id, config, metadata, syncProfile, enableTokenStorage }: ConnectorRow) {
    const sealed = new Uint8Array(this.sealer.seal(JSON.stringify(config), place(tenantId, id)));
    return { config: sealed, metadata: metadata as Client.InputJsonObject, syncProfile, enableTokenStorage };
  }

  #opened({ tenantId, id, connectorId, kind, config, metadata, syncProfile, enableTokenStorage }: StoredRow): ConnectorRow {
    const opened = this.sealer.open(Buffer.from(config), place(tenantId, id));
    return {
      id,
      connectorId,
      kind: kind as ConnectorKind,
      config: JSON.parse(opened.toString()) as ConnectorConfig,
      metadata: metadata as OwnMetadata,
      syncProfile,
      enableTokenStorage,
    };
  }
}

const place = (tenantId: string, id: string) => ({ tenantId, table: 'connectors', id, field: 'config' });
