import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { Database } from '../platform/database/database';
import { uniqueOr } from '../platform/database/prisma-errors';
import { Prisma } from '../platform/database/prisma';
import { DomainError } from '../platform/http/domain-error';
import type { Paged } from '../platform/http/paged';
import { heldRoles, type AssignmentStore } from './assignment.store';
import { listWithTotal } from './list-with-total';
import { notInternal, type RoleRow } from './role.store';

const LIST = heldRoles('users_roles', 'user_id');

@Injectable()
export class UserRoleStore implements AssignmentStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly database: Database,
  ) {}

  async requireHolders(tenantId: string, userIds: readonly string[], within: Transaction = this.prisma): Promise<void> {
    const there = await within.user.count({ where: { tenantId, id: { in: [...userIds] } } });
    if (there < userIds.length) throw new DomainError('entity.not_found');
  }

  list(tenantId: string, userId: string, search: string | undefined, page: Page | undefined): Promise<Paged<RoleRow>> {
    const list = { name: 'roles of one user', text: LIST, order: 'r.name, r.id', values: [tenantId, userId, search || null] };
    return listWithTotal<RoleRow>(this.database, list, page);
  }

  async held(within: Transaction, tenantId: string, userId: string): Promise<string[]> {
    return (await within.userRole.findMany({ where: { tenantId, userId, role: notInternal } })).map(({ roleId }) => roleId);
  }

  async add(within: Transaction, tenantId: string, userIds: readonly string[], roleIds: readonly string[]): Promise<void> {
    const data = userIds.flatMap((userId) => roleIds.map((roleId) => ({ tenantId, userId, roleId })));
    await uniqueOr({ users_roles_pkey: 'role.user_exists' }, () => within.userRole.createMany({ data }));
  }

  async remove(within: Transaction, tenantId: string, userId: string, roleIds: readonly string[]): Promise<boolean> {
    return (await within.userRole.deleteMany({ where: { tenantId, userId, roleId: { in: [...roleIds] } } })).count > 0;
  }

  async awaitTurn(within: Transaction, tenantId: string, userId: string): Promise<void> {
    const turn = `roles ${tenantId} ${userId}`;
    await within.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))`;
  }

  /** Whoever takes somebody's role of an administrator waits here for others who do. */
  async lock(within: Transaction, tenantId: string, roleIds: readonly string[]): Promise<void> {
    await within.$queryRaw`SELECT 1 FROM roles WHERE tenant_id = ${tenantId} AND id = ANY(${[...roleIds]}) ORDER BY id FOR NO KEY UPDATE`;
  }

  /** How many have the role and may sign in, besides one. */
  countActive(within: Transaction, tenantId: string, roleId: string, besides: string): Promise<number> {
    return within.userRole.count({ where: { tenantId, roleId, user: { isSuspended: false }, userId: { not: besides } } });
  }
}
