import type { listRoleApplications, listRoleUsers } from '@gatepost/contracts/management/role-assignments';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { RoleHolderStore } from './role-holder.store';
import { RoleStore } from './role.store';

/** Lists of those who have a role. */
@Injectable()
export class RoleHolders {
  constructor(
    private readonly roles: RoleStore,
    private readonly store: RoleHolderStore,
  ) {}

  async users({ params, query, page }: InputOf<typeof listRoleUsers>): Promise<Paged<ReplyOf<typeof listRoleUsers>[number]>> {
    return this.store.users(await this.#tenantWith(params.id), params.id, query.search, page);
  }

  async applications({ params, query, page }: InputOf<typeof listRoleApplications>): Promise<Paged<ReplyOf<typeof listRoleApplications>[number]>> {
    return this.store.applications(await this.#tenantWith(params.id), params.id, query.search, page);
  }

  async #tenantWith(roleId: string): Promise<string> {
    const tenantId = requestContext().tenant.id;
    if (!(await this.roles.find(tenantId, roleId))) throw new DomainError('entity.not_exists_with_id');
    return tenantId;
  }
}
