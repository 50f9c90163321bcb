import {
  addRoleApplications,
  addRoleUsers,
  listRoleApplications,
  listRoleUsers,
  removeRoleApplication,
  removeRoleUser,
} from '@gatepost/contracts/management/role-assignments';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { ApplicationRoles } from './application-roles';
import { RoleHolders } from './role-holders';
import { UserRoles } from './user-roles';

/** Who has a role. */
@Controller()
export class RoleHoldersController {
  constructor(
    private readonly holders: RoleHolders,
    private readonly userRoles: UserRoles,
    private readonly applicationRoles: ApplicationRoles,
  ) {}

  @Operation(listRoleUsers)
  users(@Input(listRoleUsers) input: InputOf<typeof listRoleUsers>): Promise<Paged<ReplyOf<typeof listRoleUsers>[number]>> {
    return this.holders.users(input);
  }

  @Operation(addRoleUsers)
  async addUsers(@Input(addRoleUsers) { params, body }: InputOf<typeof addRoleUsers>): Promise<ReplyOf<typeof addRoleUsers>> {
    return { userIds: await this.userRoles.addHolders(params.id, body.userIds) };
  }

  @Operation(removeRoleUser)
  removeUser(@Input(removeRoleUser) { params }: InputOf<typeof removeRoleUser>): Promise<void> {
    return this.userRoles.removeHolder(params.id, params.userId);
  }

  @Operation(listRoleApplications)
  applications(@Input(listRoleApplications) input: InputOf<typeof listRoleApplications>): Promise<Paged<ReplyOf<typeof listRoleApplications>[number]>> {
    return this.holders.applications(input);
  }

  @Operation(addRoleApplications)
  async addApplications(@Input(addRoleApplications) { params, body }: InputOf<typeof addRoleApplications>): Promise<ReplyOf<typeof addRoleApplications>> {
    return { applicationIds: await this.applicationRoles.addHolders(params.id, body.applicationIds) };
  }

  @Operation(removeRoleApplication)
  removeApplication(@Input(removeRoleApplication) { params }: InputOf<typeof removeRoleApplication>): Promise<void> {
    return this.applicationRoles.removeHolder(params.id, params.applicationId);
  }
}
