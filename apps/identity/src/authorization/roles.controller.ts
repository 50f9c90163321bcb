import { addRoleScopes, changeRole, createRole, deleteRole, listRoles, listRoleScopes, readRole, removeRoleScope } from '@gatepost/contracts/management/roles';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { RoleScopes } from './role-scopes';
import { Roles } from './roles';

@Controller()
export class RolesController {
  constructor(
    private readonly roles: Roles,
    private readonly scopes: RoleScopes,
  ) {}

  @Operation(listRoles)
  list(@Input(listRoles) input: InputOf<typeof listRoles>): Promise<Paged<ReplyOf<typeof listRoles>[number]>> {
    return this.roles.list(input);
  }

  @Operation(createRole)
  create(@Input(createRole) { body }: InputOf<typeof createRole>): Promise<ReplyOf<typeof createRole>> {
    return this.roles.create(body);
  }

  @Operation(readRole)
  read(@Input(readRole) { params }: InputOf<typeof readRole>): Promise<ReplyOf<typeof readRole>> {
    return this.roles.read(params.id);
  }

  @Operation(changeRole)
  change(@Input(changeRole) { params, body }: InputOf<typeof changeRole>): Promise<ReplyOf<typeof changeRole>> {
    return this.roles.change(params.id, body);
  }

  @Operation(deleteRole)
  remove(@Input(deleteRole) { params }: InputOf<typeof deleteRole>): Promise<void> {
    return this.roles.remove(params.id);
  }

  @Operation(listRoleScopes)
  listScopes(@Input(listRoleScopes) input: InputOf<typeof listRoleScopes>): Promise<Paged<ReplyOf<typeof listRoleScopes>[number]>> {
    return this.scopes.list(input);
  }

  @Operation(addRoleScopes)
  addScopes(@Input(addRoleScopes) { params, body }: InputOf<typeof addRoleScopes>): Promise<ReplyOf<typeof addRoleScopes>> {
    return this.scopes.add(params.id, body.scopeIds);
  }

  @Operation(removeRoleScope)
  removeScope(@Input(removeRoleScope) { params }: InputOf<typeof removeRoleScope>): Promise<void> {
    return this.scopes.remove(params.id, params.scopeId);
  }
}
