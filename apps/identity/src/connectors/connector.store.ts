import { Injectable } from '@nestjs/common';
import { Sealer } from '../platform/crypto/sealer';
import { Database } from '../platform/database/database';
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
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  async email(tenantId: string): Promise<SavedConnector | undefined> {
    const row = await this.prisma.connector.findUnique({ where: { tenantId_kind: { tenantId, kind: 'email' } } });
    if (!row) return undefined;
    const opened = this.sealer.open(Buffer.from(row.config), { tenantId, table: 'connectors', id: row.id, field: 'config' });
    return { connectorId: row.connectorId, config: JSON.parse(opened.toString()) };
  }

  /** For work that no request with its own read of the version stands behind. */
  async version(tenantId: string): Promise<string> {
    const text = 'SELECT config_version::text AS version FROM tenants WHERE id = $1';
    const [row] = await this.database.query<{ version: string }>({ name: 'connector version', text, values: [tenantId] });
    return row?.version ?? '0';
  }
}
