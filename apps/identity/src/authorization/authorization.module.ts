import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module';
import { ApplicationRoleStore } from './application-role.store';
import { ApplicationRoles } from './application-roles';
import { GrantedScopes } from './granted-scopes';
import { LastAdministrator } from './last-administrator';
import { ProtectedRoles } from './protected-roles';
import { ResourceStore } from './resource.store';
import { Resources } from './resources';
import { ResourcesController } from './resources.controller';
import { RoleAssignmentsController } from './role-assignments.controller';
import { RoleHolderStore } from './role-holder.store';
import { RoleHolders } from './role-holders';
import { RoleHoldersController } from './role-holders.controller';
import { RoleScopeStore } from './role-scope.store';
import { RoleScopes } from './role-scopes';
import { RoleStore } from './role.store';
import { Roles } from './roles';
import { RolesController } from './roles.controller';
import { ScopeStore } from './scope.store';
import { Scopes } from './scopes';
import { UserRoleStore } from './user-role.store';
import { UserRoles } from './user-roles';

/** API resources with their scopes, and the roles that grant them. */
@Module({
  imports: [UsersModule],
  controllers: [ResourcesController, RolesController, RoleHoldersController, RoleAssignmentsController],
  providers: [
    ResourceStore,
    ScopeStore,
    Resources,
    Scopes,
    RoleStore,
    RoleScopeStore,
    RoleHolderStore,
    UserRoleStore,
    ApplicationRoleStore,
    ProtectedRoles,
    Roles,
    RoleScopes,
    RoleHolders,
    UserRoles,
    ApplicationRoles,
    GrantedScopes,
    LastAdministrator,
  ],
  exports: [ResourceStore, GrantedScopes],
})
export class AuthorizationModule {}
