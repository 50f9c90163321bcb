import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { uniqueOr } from '../platform/database/prisma-errors';
import type { Paged } from '../platform/http/paged';
import { listWithTotal } from './list-with-total';
import { isManagementResource } from './management-resource';
import type { ResourceRow } from './resource.store';
import { scopeRow, type ScopeRow } from './scope.store';

type StoredScope = Omit<ScopeRow, 'createdAt'> & { readonly createdAt: Date };
interface HeldScope extends ScopeRow {
  readonly resource: ResourceRow;
}

const LIST = `SELECT s.tenant_id AS "tenantId", s.id, s.resource_id AS "resourceId", s.name, s.description, s.created_at AS "createdAt",
    json_build_object('tenantId', r.tenant_id, 'id', r.id, 'name', r.name, 'indicator', r.indicator,
      'isDefault', r.is_default, 'accessTokenTtl', r.access_token_ttl) AS resource
  FROM roles_scopes held JOIN scopes s ON s.tenant_id = $1 AND s.id = held.scope_id JOIN resources r ON r.tenant_id = $1 AND r.id = s.resource_id
  WHERE held.tenant_id = $1 AND held.role_id = $2
    AND ($3::text IS NULL OR s.name ILIKE $3 ESCAPE '' OR s.description ILIKE $3 ESCAPE '' OR s.id ILIKE $3 ESCAPE '' OR r.name ILIKE $3 ESCAPE '')`;

@Injectable()
export class RoleScopeStore {
  constructor(private readonly database: Database) {}

  /** By resource and name. */
  async list(tenantId: string, roleId: string, search: string | undefined, page: Page | undefined): Promise<Paged<HeldScope>> {
    const list = { name: 'scopes of role', text: LIST, order: 'r.name, s.name, s.id', values: [tenantId, roleId, search || null] };
    const scopes = await listWithTotal<StoredScope & Pick<HeldScope, 'resource'>>(this.database, list, page);
    return scopes.map((row) => ({ ...scopeRow(row), resource: row.resource }));
  }

  async findAll(within: Transaction, tenantId: string, scopeIds: readonly string[]): Promise<ScopeRow[]> {
    return (await within.scope.findMany({ where: { tenantId, id: { in: [...scopeIds] } }, orderBy: { name: 'asc' } })).map(scopeRow);
  }

  async add(within: Transaction, tenantId: string, roleId: string, scopeIds: readonly string[]): Promise<void> {
    const data = scopeIds.map((scopeId) => ({ tenantId, roleId, scopeId }));
    await uniqueOr({ roles_scopes_pkey: 'role.scope_exists' }, () => within.roleScope.createMany({ data }));
  }

  /** Whether it was there. */
  async remove(within: Transaction, tenantId: string, roleId: string, scopeId: string): Promise<boolean> {
    return (await within.roleScope.deleteMany({ where: { tenantId, roleId, scopeId } })).count > 0;
  }

  /** Whether one of the roles lets somebody call the Management API. */
  async grantManagement(within: Transaction, tenantId: string, roleIds: readonly string[]): Promise<boolean> {
    const scopes = await within.scope.findMany({
      where: { tenantId, roles: { some: { roleId: { in: [...roleIds] } } } },
      select: { resourceId: true },
      distinct: ['resourceId'],
    });
    return scopes.some(({ resourceId }) => isManagementResource(resourceId));
  }
}
