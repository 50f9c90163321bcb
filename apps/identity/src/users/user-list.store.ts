import type { listUsers } from '@gatepost/contracts/management/users';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { Page } from '@gatepost/contracts/operation';
import { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { Paged } from '../platform/http/paged';
import { searchCondition } from './search/search-conditions';
import type { Search } from './search/user-search';

export type UserFilter = Search & Pick<z.output<typeof listUsers.query>, 'excludeRoleId' | 'roleId' | 'isSuspended' | 'sort'>;

const { sql, empty } = Client;

const MILLISECONDS = (column: 'last_sign_in_at' | 'created_at' | 'updated_at') => Client.raw(`floor(extract(epoch FROM u.${column}) * 1000)::bigint`);

/** A user on the wire, made where the row lies: the service passes the text on. */
const VIEW = sql`json_build_object('id', u.id, 'username', u.username, 'primaryEmail', u.primary_email, 'primaryPhone', u.primary_phone, 'name', u.name,
  'avatar', u.avatar, 'customData', u.custom_data, 'identities', u.identities, 'lastSignInAt', ${MILLISECONDS('last_sign_in_at')},
  'createdAt', ${MILLISECONDS('created_at')}, 'updatedAt', ${MILLISECONDS('updated_at')}, 'profile', u.profile, 'applicationId', u.application_id,
  'cimdClientId', NULL, 'isSuspended', u.is_suspended, 'hasPassword', u.password_digest IS NOT NULL,
  'isPasswordExpired', u.is_password_expired)`;

@Injectable()
export class UserListStore {
  constructor(
    private readonly database: Database,
    private readonly prisma: Prisma,
  ) {}

  /** One statement brings the page and how many there are. */
  async page(tenantId: string, filter: UserFilter, page: Page): Promise<Paged<UserReply>> {
    const statement = listStatement(tenantId, filter, page);
    const [row] = isPlain(filter)
      ? await this.database.query<{ list: string }>({ name: 'users', text: statement.text, values: statement.values })
      : await this.prisma.$queryRaw<{ list: string }[]>(statement);
    const { total, items } = JSON.parse(row?.list ?? '{"total":0,"items":[]}') as { total: number; items: UserReply[] };
    return new Paged(items, total, page);
  }
}

/** The list as it is opened most often has one text, so it is prepared once. */
function isPlain({ terms, excludeRoleId, roleId, isSuspended, sort }: UserFilter): boolean {
  return terms.length === 0 && excludeRoleId === undefined && roleId === undefined && isSuspended === undefined && sort !== 'createdAt';
}

/** The other way round it is the same index, read from its end. */
const ORDERS = { latestFirst: sql`created_at DESC, id`, latestLast: sql`created_at, id DESC` } as const;

/**
 * Which users are meant is settled by ids alone, so that skipping eighty thousand of them stays in the index; the rows are brought afterwards.
 * What a search finds is found once and kept for the count.
 */
function listStatement(tenantId: string, filter: UserFilter, { number, size }: Page): Client.Sql {
  const found = searchCondition(filter);
  const conditions = [...(found ? [sql`(${found})`] : []), ...narrowed(tenantId, filter)].map((condition) => sql`AND ${condition}`);
  const order = ORDERS[filter.sort === 'createdAt' ? 'latestLast' : 'latestFirst'];
  return sql`WITH matching AS ${found ? sql`MATERIALIZED` : sql`NOT MATERIALIZED`} (
    SELECT u.id, u.created_at FROM users u WHERE u.tenant_id = ${tenantId} ${conditions.length > 0 ? Client.join(conditions, ' ') : empty}
  ), wanted AS MATERIALIZED (SELECT id, created_at FROM matching ORDER BY ${order} LIMIT ${size} OFFSET ${(number - 1) * size})
  SELECT json_build_object('total', (${total(tenantId, filter)}), 'items', coalesce((
    SELECT json_agg(u.view ORDER BY ${order}) FROM wanted w
    CROSS JOIN LATERAL (SELECT ${VIEW} AS view FROM users u WHERE u.tenant_id = ${tenantId} AND u.id = w.id LIMIT 1) u), '[]'))::text AS list`;
}

/** Where a single question is asked, an index alone tells how many there are. */
function total(tenantId: string, { terms, excludeRoleId, roleId, isSuspended }: UserFilter): Client.Sql {
  const everybody = sql`SELECT count(*) FROM users WHERE tenant_id = ${tenantId}`;
  if (terms.length > 0 || excludeRoleId !== undefined) return sql`SELECT count(*) FROM matching`;
  if (roleId === undefined && isSuspended === false) return sql`SELECT (${everybody}) - (${everybody} AND is_suspended)`;
  if (roleId !== undefined && isSuspended === undefined) return sql`SELECT count(*) FROM users_roles WHERE tenant_id = ${tenantId} AND role_id = ${roleId}`;
  return sql`SELECT count(*) FROM matching`;
}

function narrowed(tenantId: string, { excludeRoleId, roleId, isSuspended }: UserFilter): Client.Sql[] {
  const has = (role: string) => sql`EXISTS (SELECT FROM users_roles r WHERE r.tenant_id = ${tenantId} AND r.user_id = u.id AND r.role_id = ${role})`;
  return [
    ...(excludeRoleId === undefined ? [] : [sql`NOT ${has(excludeRoleId)}`]),
    ...(roleId === undefined ? [] : [has(roleId)]),
    ...(isSuspended === undefined ? [] : [isSuspended ? sql`u.is_suspended` : sql`NOT u.is_suspended`]),
  ];
}
