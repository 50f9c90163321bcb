import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform/audit/changes';
import { Assignments } from './assignments';
import { LastAdministrator } from './last-administrator';
import { RoleScopeStore } from './role-scope.store';
import { RoleStore } from './role.store';
import { UserRoleStore } from './user-role.store';

/** The roles of people. */
@Injectable()
export class UserRoles extends Assignments {
  constructor(
    users: UserRoleStore,
    roles: RoleStore,
    roleScopes: RoleScopeStore,
    changes: Changes,
    private readonly lastAdministrator: LastAdministrator,
  ) {
    super({ name: 'user', roleType: 'User', wrongType: 'user.invalid_role_type', isConfiguration: false }, users, roles, roleScopes, changes);
  }

  /** A tenant that has administrators keeps one of them. */
  protected override async take(transaction: Transaction, tenantId: string, userId: string, roleIds: readonly string[]): Promise<boolean> {
    await this.lastAdministrator.requireAnother(transaction, tenantId, userId, roleIds);
    return super.take(transaction, tenantId, userId, roleIds);
  }
}
