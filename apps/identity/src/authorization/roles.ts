import type { changeRole, createRole, listRoles } from '@gatepost/contracts/management/roles';
import type { InputOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { changesOf } from './changes-of';
import { isInternal, ProtectedRoles } from './protected-roles';
import { RoleScopes } from './role-scopes';
import { RoleStore, type ListedRole, type RoleRow } from './role.store';

/** The roles of a tenant. */
@Injectable()
export class Roles {
  constructor(
    private readonly store: RoleStore,
    private readonly scopes: RoleScopes,
    private readonly roles: ProtectedRoles,
    private readonly changes: Changes,
  ) {}

  list({ query, page }: InputOf<typeof listRoles>): Promise<Paged<ListedRole>> {
    return this.store.list(requestContext().tenant.id, query, page);
  }

  async read(id: string): Promise<RoleRow> {
    const found = await this.store.find(requestContext().tenant.id, id);
    if (!found) throw new DomainError('entity.not_exists_with_id');
    return found;
  }

  create(wanted: InputOf<typeof createRole>['body']): Promise<RoleRow> {
    refuseInternal(wanted.name);
    const { scopeIds = [], ...role } = wanted;
    const id = randomId();
    return this.changes.make({ isConfiguration: true }, entry('Create', id, wanted), async (transaction, tenantId) => {
      const created = await this.store.create(transaction, { tenantId, id, ...given(role) });
      await this.scopes.give(transaction, created, [...new Set(scopeIds)]);
      return created;
    });
  }

  change(id: string, wanted: InputOf<typeof changeRole>['body']): Promise<RoleRow> {
    refuseInternal(wanted.name);
    const data = changesOf(wanted);
    return this.changes.make({ isConfiguration: true }, entry('Update', id, data), async (transaction, tenantId) => {
      const role = await this.store.find(tenantId, id, transaction);
      if (!role) throw new DomainError('entity.not_exists_with_id');
      this.roles.refuseChange(role);
      return this.store.change(transaction, tenantId, id, data);
    });
  }

  remove(id: string): Promise<void> {
    return this.changes.make({ isConfiguration: true }, entry('Delete', id), async (transaction, tenantId) => {
      const role = await this.store.find(tenantId, id, transaction);
      if (!role) throw new DomainError('entity.not_exists_with_id');
      this.roles.refuseChange(role);
      await this.store.remove(transaction, tenantId, id);
    });
  }
}

function refuseInternal(name: string | undefined): void {
  if (name !== undefined && isInternal(name)) throw new DomainError('role.internal_role_violation');
}

const entry = (what: 'Create' | 'Update' | 'Delete', id: string, data?: object) => ({
  key: `Management.Role.${what}` as const,
  target: { type: 'role', id },
  data,
});
