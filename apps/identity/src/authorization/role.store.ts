import { roleType, type listRoles } from '@gatepost/contracts/management/roles';
import type { InputOf, Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { uniqueOr } from '../platform/database/prisma-errors';
import { Prisma } from '../platform/database/prisma';
import type { Paged } from '../platform/http/paged';
import { listWithTotal } from './list-with-total';

export interface RoleRow {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: z.infer<typeof roleType>;
  readonly isDefault: boolean;
}

export interface ListedRole extends RoleRow {
  readonly usersCount: number;
  readonly featuredUsers: { id: string; avatar: string | null; name: string | null }[];
  readonly applicationsCount: number;
  readonly featuredApplications: { id: string; name: string; type: string }[];
}

/** How many of those who have a role its line in the list shows. */
const FEATURED = 3;

const MATCHING = `SELECT r.tenant_id AS "tenantId", r.id, r.name, r.description, r.type, r.is_default AS "isDefault" FROM roles r
  WHERE r.tenant_id = $1 AND r.name NOT LIKE '#internal:%' AND ($2::text IS NULL OR r.type = $2)
    AND ($3::text IS NULL OR r.name ILIKE $3 ESCAPE '' OR r.description ILIKE $3 ESCAPE '' OR r.id ILIKE $3 ESCAPE '')
    AND NOT EXISTS (SELECT FROM users_roles h WHERE h.tenant_id = $1 AND h.user_id = $4 AND h.role_id = r.id)
    AND NOT EXISTS (SELECT FROM applications_roles h WHERE h.tenant_id = $1 AND h.application_id = $5 AND h.role_id = r.id)`;

/** Counts and examples of those who have the roles, in one statement for a page of roles. */
const HOLDERS = `SELECT wanted.id,
    (SELECT count(*)::int FROM users_roles h WHERE h.tenant_id = $1 AND h.role_id = wanted.id) AS "usersCount",
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'avatar', u.avatar, 'name', u.name) ORDER BY u.id), '[]') FROM
      (SELECT h.user_id FROM users_roles h WHERE h.tenant_id = $1 AND h.role_id = wanted.id ORDER BY h.user_id LIMIT ${FEATURED}) first
      JOIN users u ON u.tenant_id = $1 AND u.id = first.user_id) AS "featuredUsers",
    (SELECT count(*)::int FROM applications_roles h WHERE h.tenant_id = $1 AND h.role_id = wanted.id) AS "applicationsCount",
    (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'type', a.type) ORDER BY a.id), '[]') FROM
      (SELECT h.application_id FROM applications_roles h WHERE h.tenant_id = $1 AND h.role_id = wanted.id ORDER BY h.application_id LIMIT ${FEATURED}) first
      JOIN applications a ON a.tenant_id = $1 AND a.id = first.application_id) AS "featuredApplications"
  FROM unnest($2::text[]) AS wanted(id)`;

@Injectable()
export class RoleStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
  ) {}

  /** By name, without the service's own. */
  async list(tenantId: string, query: InputOf<typeof listRoles>['query'], page: Page): Promise<Paged<ListedRole>> {
    const values = [tenantId, query.type ?? null, query.search || null, query.excludeUserId ?? null, query.excludeApplicationId ?? null];
    const roles = await listWithTotal<RoleRow>(this.database, { name: 'roles', text: MATCHING, order: 'r.name, r.id', values }, page);
    const held = await this.database.query<Pick<ListedRole, 'id' | 'usersCount' | 'featuredUsers' | 'applicationsCount' | 'featuredApplications'>>({
      name: 'who has roles',
      text: HOLDERS,
      values: [tenantId, roles.items.map(({ id }) => id)],
    });
    const holders = new Map(held.map((row) => [row.id, row]));
    const nobody = { usersCount: 0, featuredUsers: [], applicationsCount: 0, featuredApplications: [] };
    return roles.map((role) => ({ ...nobody, ...role, ...holders.get(role.id) }));
  }

  async find(tenantId: string, id: string, within: Transaction = this.prisma): Promise<RoleRow | undefined> {
    const row = await within.role.findUnique({ where: { tenantId_id: { tenantId, id } } });
    return row ? parsed(row) : undefined;
  }

  async findAll(within: Transaction, tenantId: string, ids: readonly string[]): Promise<RoleRow[]> {
    return (await within.role.findMany({ where: { tenantId, id: { in: [...ids] } } })).map(parsed);
  }

  async create(within: Transaction, row: Omit<RoleRow, 'isDefault'> & { readonly isDefault?: boolean }): Promise<RoleRow> {
    return parsed(await uniqueOr({ roles_tenant_id_name_key: 'role.name_in_use' }, () => within.role.create({ data: row })));
  }

  async change(within: Transaction, tenantId: string, id: string, data: Partial<Pick<RoleRow, 'name' | 'description' | 'isDefault'>>): Promise<RoleRow> {
    return parsed(
      await uniqueOr({ roles_tenant_id_name_key: 'role.name_in_use' }, () => within.role.update({ where: { tenantId_id: { tenantId, id } }, data })),
    );
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.role.delete({ where: { tenantId_id: { tenantId, id } } });
  }
}

/** The condition under which a role is none of the service's own. */
export const notInternal = { NOT: { name: { startsWith: '#internal:' } } };

const parsed = (row: Omit<RoleRow, 'type'> & { readonly type: string }): RoleRow => ({ ...row, type: roleType.parse(row.type) });
