import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { Assignments } from './assignments';
import { ProtectedRoles } from './protected-roles';
import { RoleScopeStore } from './role-scope.store';
import { RoleStore } from './role.store';
import { UserRoleStore } from './user-role.store';

/** The roles of people. */
@Injectable()
export class UserRoles extends Assignments {
  constructor(
    private readonly users: UserRoleStore,
    roles: RoleStore,
    roleScopes: RoleScopeStore,
    changes: Changes,
    private readonly protectedRoles: ProtectedRoles,
  ) {
    super({ name: 'user', roleType: 'User', wrongType: 'user.invalid_role_type', isConfiguration: false }, users, roles, roleScopes, changes);
  }

  /** A tenant that has administrators keeps one of them. */
  protected override async take(transaction: Transaction, tenantId: string, userId: string, roleIds: readonly string[]): Promise<boolean> {
    const administrators = roleIds.filter((id) => this.protectedRoles.isAdministrator(id));
    if (administrators.length > 0) await this.users.lock(transaction, tenantId, administrators);
    const had = await super.take(transaction, tenantId, userId, roleIds);
    for (const roleId of administrators)
      if (had && (await this.users.countActive(transaction, tenantId, roleId)) === 0) throw new DomainError('role.last_administrator');
    return had;
  }
}
