import {
  addApplicationRoles,
  addUserRoles,
  listApplicationRoles,
  listUserRoles,
  removeApplicationRole,
  removeUserRole,
  replaceApplicationRoles,
  replaceUserRoles,
} from '@gatepost/contracts/management/role-assignments';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { ApplicationRoles } from './application-roles';
import type { RoleRow } from './role.store';
import { UserRoles } from './user-roles';

/** Which roles somebody has. */
@Controller()
export class RoleAssignmentsController {
  constructor(
    private readonly users: UserRoles,
    private readonly applications: ApplicationRoles,
  ) {}

  @Operation(listUserRoles)
  ofUser(@Input(listUserRoles) { params, query, page }: InputOf<typeof listUserRoles>): Promise<Paged<RoleRow>> {
    return this.users.list(params.userId, query.search, page);
  }

  @Operation(addUserRoles)
  addToUser(@Input(addUserRoles) { params, body }: InputOf<typeof addUserRoles>): Promise<ReplyOf<typeof addUserRoles>> {
    return this.users.add(params.userId, body.roleIds);
  }

  @Operation(replaceUserRoles)
  replaceOfUser(@Input(replaceUserRoles) { params, body }: InputOf<typeof replaceUserRoles>): Promise<ReplyOf<typeof replaceUserRoles>> {
    return this.users.replace(params.userId, body.roleIds);
  }

  @Operation(removeUserRole)
  removeFromUser(@Input(removeUserRole) { params }: InputOf<typeof removeUserRole>): Promise<void> {
    return this.users.remove(params.userId, params.roleId);
  }

  @Operation(listApplicationRoles)
  ofApplication(@Input(listApplicationRoles) { params, query, page }: InputOf<typeof listApplicationRoles>): Promise<Paged<RoleRow>> {
    return this.applications.list(params.applicationId, query.search, page);
  }

  @Operation(addApplicationRoles)
  addToApplication(@Input(addApplicationRoles) { params, body }: InputOf<typeof addApplicationRoles>): Promise<ReplyOf<typeof addApplicationRoles>> {
    return this.applications.add(params.applicationId, body.roleIds);
  }

  @Operation(replaceApplicationRoles)
  replaceOfApplication(
    @Input(replaceApplicationRoles) { params, body }: InputOf<typeof replaceApplicationRoles>,
  ): Promise<ReplyOf<typeof replaceApplicationRoles>> {
    return this.applications.replace(params.applicationId, body.roleIds);
  }

  @Operation(removeApplicationRole)
  removeFromApplication(@Input(removeApplicationRole) { params }: InputOf<typeof removeApplicationRole>): Promise<void> {
    return this.applications.remove(params.applicationId, params.roleId);
  }
}
