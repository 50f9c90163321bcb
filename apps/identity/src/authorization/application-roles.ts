import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { ApplicationRoleStore } from './application-role.store';
import { Assignments } from './assignments';
import { RoleScopeStore } from './role-scope.store';
import { RoleStore } from './role.store';

/** The roles of machine applications. */
@Injectable()
export class ApplicationRoles extends Assignments {
  constructor(store: ApplicationRoleStore, roles: RoleStore, roleScopes: RoleScopeStore, changes: Changes) {
    const kind = { name: 'application', roleType: 'MachineToMachine', wrongType: 'application.invalid_role_type', isConfiguration: true } as const;
    super(kind, store, roles, roleScopes, changes);
  }
}
