import { Injectable } from '@nestjs/common';
import { Sealer } from '../platform/crypto/sealer';
import { Prisma } from '../platform/database/prisma';

export interface SavedConnector {
  readonly connectorId: string;
  /** As it was saved; whoever uses it parses it. */
  readonly config: unknown;
}

@Injectable()
export class ConnectorStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly sealer: Sealer,
  ) {}

  async email(tenantId: string): Promise<SavedConnector | undefined> {
    const row = await this.prisma.connector.findUnique({ where: { tenantId_kind: { tenantId, kind: 'email' } } });
    if (!row) return undefined;
    const opened = this.sealer.open(Buffer.from(row.config), { tenantId, table: 'connectors', id: row.id, field: 'config' });
    return { connectorId: row.connectorId, config: JSON.parse(opened.toString()) };
  }
}
