import type { listRoleScopes } from '@gatepost/contracts/management/roles';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { isManagementResource } from './management-resource';
import { ProtectedRoles, requireEverything } from './protected-roles';
import { RoleScopeStore } from './role-scope.store';
import { RoleStore, type RoleRow } from './role.store';
import type { ScopeRow } from './scope.store';

/** What roles let people and applications do. */
@Injectable()
export class RoleScopes {
  constructor(
    private readonly store: RoleScopeStore,
    private readonly roles: RoleStore,
    private readonly protectedRoles: ProtectedRoles,
    private readonly changes: Changes,
  ) {}

  async list({ params, query, page }: InputOf<typeof listRoleScopes>): Promise<Paged<ReplyOf<typeof listRoleScopes>[number]>> {
    const tenantId = requestContext().tenant.id;
    if (!(await this.roles.find(tenantId, params.id))) throw new DomainError('entity.not_exists_with_id');
    return this.store.list(tenantId, params.id, query.search, page);
  }

  add(roleId: string, scopeIds: readonly string[]): Promise<ScopeRow[]> {
    const entry = { key: 'Management.RoleScopes.Create', target: { type: 'role', id: roleId }, data: { scopeIds } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const role = await this.#changeable(transaction, tenantId, roleId);
      return this.give(transaction, role, [...new Set(scopeIds)]);
    });
  }

  remove(roleId: string, scopeId: string): Promise<void> {
    const entry = { key: 'Management.RoleScopes.Delete', target: { type: 'role', id: roleId }, data: { scopeId } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      await this.#changeable(transaction, tenantId, roleId);
      if (!(await this.store.remove(transaction, tenantId, roleId, scopeId))) throw new DomainError('entity.not_found');
    });
  }

  /** `scopeIds` are different from each other. */
  async give(transaction: Transaction, { tenantId, id, type }: RoleRow, scopeIds: readonly string[]): Promise<ScopeRow[]> {
    const scopes = await this.store.findAll(transaction, tenantId, scopeIds);
    if (scopes.length < scopeIds.length) throw new DomainError('entity.not_exists_with_id');
    if (scopes.some(({ resourceId }) => isManagementResource(resourceId))) {
      if (type === 'User') throw new DomainError('role.management_api_scopes_not_assignable_to_user_role');
      requireEverything();
    }
    await this.store.add(transaction, tenantId, id, scopeIds);
    return scopes;
  }

  async #changeable(transaction: Transaction, tenantId: string, roleId: string): Promise<RoleRow> {
    const role = await this.roles.find(tenantId, roleId, transaction);
    if (!role) throw new DomainError('entity.not_exists_with_id');
    this.protectedRoles.refuseChange(role);
    return role;
  }
}
