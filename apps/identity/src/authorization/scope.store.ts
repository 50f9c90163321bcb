import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { uniqueOr } from '../platform/database/prisma-errors';
import { Paged } from '../platform/http/paged';
import { listWithTotal } from './list-with-total';

export interface ScopeRow {
  readonly tenantId: string;
  readonly id: string;
  readonly resourceId: string;
  readonly name: string;
  readonly description: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

interface StoredScope extends Omit<ScopeRow, 'createdAt'> {
  readonly createdAt: Date;
}

export const scopeRow = (row: StoredScope): ScopeRow => ({ ...row, createdAt: row.createdAt.getTime() });

const LIST = `SELECT s.tenant_id AS "tenantId", s.id, s.resource_id AS "resourceId", s.name, s.description, s.created_at AS "createdAt" FROM scopes s
  WHERE s.tenant_id = $1 AND s.resource_id = $2 AND ($3::text IS NULL OR s.name ILIKE $3 ESCAPE '' OR s.description ILIKE $3 ESCAPE '' OR s.id ILIKE $3 ESCAPE '')`;

@Injectable()
export class ScopeStore {
  constructor(private readonly database: Database) {}

  /** By name. */
  async list(tenantId: string, resourceId: string, search: string | undefined, page: Page | undefined): Promise<Paged<ScopeRow>> {
    const list = { name: 'scopes of resource', text: LIST, order: 's.name, s.id', values: [tenantId, resourceId, search || null] };
    return (await listWithTotal<StoredScope>(this.database, list, page)).map(scopeRow);
  }

  async find(within: Transaction, tenantId: string, resourceId: string, id: string): Promise<ScopeRow | undefined> {
    const row = await within.scope.findFirst({ where: { tenantId, resourceId, id } });
    return row ? scopeRow(row) : undefined;
  }

  async create(within: Transaction, row: Omit<ScopeRow, 'createdAt' | 'description'> & { readonly description?: string | null }): Promise<ScopeRow> {
    return scopeRow(await uniqueOr({ scopes_tenant_id_resource_id_name_key: 'scope.name_exists' }, () => within.scope.create({ data: row })));
  }

  async change(within: Transaction, tenantId: string, id: string, data: { readonly name?: string; readonly description?: string | null }): Promise<ScopeRow> {
    return scopeRow(
      await uniqueOr({ scopes_tenant_id_resource_id_name_key: 'scope.name_exists' }, () =>
        within.scope.update({ where: { tenantId_id: { tenantId, id } }, data }),
      ),
    );
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.scope.delete({ where: { tenantId_id: { tenantId, id } } });
  }
}
