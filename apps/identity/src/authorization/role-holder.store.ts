import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { applicationView } from '../applications/application-view';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { Paged } from '../platform/http/paged';
import { userView } from '../users/user-view';
import { listWithTotal } from './list-with-total';

// Without a search the index of who has which role answers alone.
const USERS = 'SELECT held.user_id AS id FROM users_roles held WHERE held.tenant_id = $1 AND held.role_id = $2';
const USERS_FOUND = `SELECT held.user_id AS id FROM users_roles held JOIN users u ON u.tenant_id = $1 AND u.id = held.user_id
  WHERE held.tenant_id = $1 AND held.role_id = $2 AND (u.id ILIKE $3 ESCAPE '' OR u.username ILIKE $3 ESCAPE ''
    OR u.primary_email ILIKE $3 ESCAPE '' OR u.primary_phone ILIKE $3 ESCAPE '' OR u.name ILIKE $3 ESCAPE '')`;
const APPLICATIONS = `SELECT a.id FROM applications_roles held JOIN applications a ON a.tenant_id = $1 AND a.id = held.application_id
  WHERE held.tenant_id = $1 AND held.role_id = $2
    AND ($3::text IS NULL OR a.id ILIKE $3 ESCAPE '' OR a.name ILIKE $3 ESCAPE '' OR a.description ILIKE $3 ESCAPE '')`;

/** Who has a role. Both lists go by id, as their index does. */
@Injectable()
export class RoleHolderStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
  ) {}

  async users(tenantId: string, roleId: string, search: string | undefined, page: Page): Promise<Paged<ReturnType<typeof userView>>> {
    const list = search
      ? { name: 'users of role, searched', text: USERS_FOUND, order: 'held.user_id', values: [tenantId, roleId, search] }
      : { name: 'users of role', text: USERS, order: 'held.user_id', values: [tenantId, roleId] };
    const { items, total } = await listWithTotal<{ id: string }>(this.database, list, page);
    const rows = await this.prisma.user.findMany({ where: { tenantId, id: { in: items.map(({ id }) => id) } }, orderBy: { id: 'asc' } });
    return new Paged(rows.map(userView), total, page);
  }

  async applications(tenantId: string, roleId: string, search: string | undefined, page: Page): Promise<Paged<ReturnType<typeof applicationView>>> {
    const list = { name: 'applications of role', text: APPLICATIONS, order: 'held.application_id', values: [tenantId, roleId, search || null] };
    const { items, total } = await listWithTotal<{ id: string }>(this.database, list, page);
    const rows = await this.prisma.application.findMany({ where: { tenantId, id: { in: items.map(({ id }) => id) } }, orderBy: { id: 'asc' } });
    return new Paged(rows.map(applicationView), total, page);
  }
}
