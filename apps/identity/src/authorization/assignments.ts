import type { ErrorCode } from '@gatepost/contracts/errors';
import type { Page } from '@gatepost/contracts/operation';
import { type Changes, type Transaction } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import type { AssignmentStore } from './assignment.store';
import { isInternal, requireEverything } from './protected-roles';
import { type RoleScopeStore } from './role-scope.store';
import { type RoleStore, type RoleRow } from './role.store';

/** What sets users and applications apart. */
interface HolderKind {
  readonly name: 'user' | 'application';
  readonly roleType: RoleRow['type'];
  readonly wrongType: ErrorCode;
  /** Applications and their rights are cached, people's are not. */
  readonly isConfiguration: boolean;
}

/** Gives roles to somebody and takes them away. */
export abstract class Assignments {
  constructor(
    private readonly kind: HolderKind,
    private readonly store: AssignmentStore,
    private readonly roles: RoleStore,
    private readonly roleScopes: RoleScopeStore,
    private readonly changes: Changes,
  ) {}

  async list(holderId: string, search: string | undefined, page: Page | undefined): Promise<Paged<RoleRow>> {
    const tenantId = requestContext().tenant.id;
    await this.store.requireHolders(tenantId, [holderId]);
    return this.store.list(tenantId, holderId, search, page);
  }

  /** Roles that somebody has already stay as they are. */
  add(holderId: string, roleIds: readonly string[]): Promise<{ roleIds: string[]; addedRoleIds: string[] }> {
    return this.#change('Create', holderId, { roleIds }, async (transaction, tenantId) => {
      await this.#assignable(transaction, tenantId, roleIds, this.kind.wrongType);
      const held = new Set(await this.store.held(transaction, tenantId, holderId));
      const addedRoleIds = [...new Set(roleIds)].filter((id) => !held.has(id));
      await this.store.add(transaction, tenantId, [holderId], addedRoleIds);
      return { roleIds: [...roleIds], addedRoleIds };
    });
  }

  replace(holderId: string, roleIds: readonly string[]): Promise<{ roleIds: string[] }> {
    return this.#change('Update', holderId, { roleIds }, async (transaction, tenantId) => {
      const wanted = new Set(roleIds);
      const held = new Set(await this.store.held(transaction, tenantId, holderId));
      const added = [...wanted].filter((id) => !held.has(id));
      const removed = [...held].filter((id) => !wanted.has(id));
      await this.#assignable(transaction, tenantId, added, this.kind.wrongType);
      await this.store.add(transaction, tenantId, [holderId], added);
      if (removed.length > 0) await this.take(transaction, tenantId, holderId, removed);
      return { roleIds: [...roleIds] };
    });
  }

  remove(holderId: string, roleId: string): Promise<void> {
    return this.#change('Delete', holderId, { roleId }, (transaction, tenantId) => this.#takeOne(transaction, tenantId, holderId, roleId));
  }

  /** Gives one role to several, of whom nobody may have it yet. */
  addHolders(roleId: string, holderIds: readonly string[]): Promise<string[]> {
    const wanted = [...new Set(holderIds)];
    return this.changes.make({ isConfiguration: this.kind.isConfiguration }, this.#entryOfRole('Create', roleId, wanted), async (transaction, tenantId) => {
      await this.#assignable(transaction, tenantId, [roleId], 'entity.db_constraint_violated');
      await this.store.requireHolders(tenantId, wanted, transaction);
      await this.store.add(transaction, tenantId, wanted, [roleId]);
      return wanted;
    });
  }

  removeHolder(roleId: string, holderId: string): Promise<void> {
    return this.changes.make({ isConfiguration: this.kind.isConfiguration }, this.#entryOfRole('Delete', roleId, [holderId]), (transaction, tenantId) =>
      this.#takeOne(transaction, tenantId, holderId, roleId),
    );
  }

  /** Whether somebody had one of the roles. */
  protected take(transaction: Transaction, tenantId: string, holderId: string, roleIds: readonly string[]): Promise<boolean> {
    return this.store.remove(transaction, tenantId, holderId, roleIds);
  }

  async #takeOne(transaction: Transaction, tenantId: string, holderId: string, roleId: string): Promise<void> {
    const role = await this.roles.find(tenantId, roleId, transaction);
    if (!role) throw new DomainError('entity.not_exists_with_id');
    if (isInternal(role.name)) throw new DomainError('role.internal_role_violation');
    if (!(await this.take(transaction, tenantId, holderId, [roleId]))) throw new DomainError('entity.not_found');
  }

  async #assignable(transaction: Transaction, tenantId: string, roleIds: readonly string[], wrongType: ErrorCode): Promise<void> {
    const roles = await this.roles.findAll(transaction, tenantId, roleIds);
    if (roles.length < new Set(roleIds).size) throw new DomainError('entity.not_exists_with_id');
    if (roles.some(({ name }) => isInternal(name))) throw new DomainError('role.internal_role_violation');
    if (roles.some(({ type }) => type !== this.kind.roleType)) throw new DomainError(wrongType);
    if (await this.roleScopes.grantManagement(transaction, tenantId, roleIds)) requireEverything();
  }

  #change<Result>(
    what: 'Create' | 'Update' | 'Delete',
    holderId: string,
    data: object,
    work: (transaction: Transaction, tenantId: string) => Promise<Result>,
  ): Promise<Result> {
    const { name, isConfiguration } = this.kind;
    const key = `Management.${name === 'user' ? 'UserRoles' : 'ApplicationRoles'}.${what}` as const;
    return this.changes.make({ isConfiguration }, { key, target: { type: name, id: holderId }, data }, async (transaction, tenantId) => {
      await this.store.awaitTurn(transaction, tenantId, holderId);
      await this.store.requireHolders(tenantId, [holderId], transaction);
      return work(transaction, tenantId);
    });
  }

  #entryOfRole(what: 'Create' | 'Delete', roleId: string, holderIds: readonly string[]) {
    const isUser = this.kind.name === 'user';
    const data = isUser ? { userIds: holderIds } : { applicationIds: holderIds };
    return { key: `Management.${isUser ? 'RoleUsers' : 'RoleApplications'}.${what}` as const, target: { type: 'role', id: roleId }, data };
  }
}
