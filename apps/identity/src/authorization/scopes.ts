import type { ErrorCode } from '@gatepost/contracts/errors';
import type { changeScope, createScope, listScopes } from '@gatepost/contracts/management/resources';
import type { InputOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { changesOf } from './changes-of';
import { isManagementResource } from './management-resource';
import { ResourceStore } from './resource.store';
import { ScopeStore, type ScopeRow } from './scope.store';

/** The permissions on an API. */
@Injectable()
export class Scopes {
  constructor(
    private readonly resources: ResourceStore,
    private readonly store: ScopeStore,
    private readonly changes: Changes,
  ) {}

  async list({ params, query, page }: InputOf<typeof listScopes>): Promise<Paged<ScopeRow>> {
    const tenantId = requestContext().tenant.id;
    await this.#resource(tenantId, params.resourceId);
    return this.store.list(tenantId, params.resourceId, query.search, page);
  }

  create({ params: { resourceId }, body }: InputOf<typeof createScope>): Promise<ScopeRow> {
    refuseSpaces(body.name);
    const id = randomId();
    return this.changes.make({ isConfiguration: true }, entry('Create', id, body), async (transaction, tenantId) => {
      await this.#own(transaction, tenantId, resourceId);
      return this.store.create(transaction, { tenantId, id, resourceId, ...given(body) });
    });
  }

  change({ params: { resourceId, scopeId }, body }: InputOf<typeof changeScope>): Promise<ScopeRow> {
    refuseSpaces(body.name);
    const data = changesOf(body);
    return this.changes.make({ isConfiguration: true }, entry('Update', scopeId, data), async (transaction, tenantId) => {
      await this.#own(transaction, tenantId, resourceId);
      await this.#require(transaction, tenantId, resourceId, scopeId, 'entity.not_exists');
      return this.store.change(transaction, tenantId, scopeId, data);
    });
  }

  remove(resourceId: string, scopeId: string): Promise<void> {
    return this.changes.make({ isConfiguration: true }, entry('Delete', scopeId), async (transaction, tenantId) => {
      await this.#own(transaction, tenantId, resourceId);
      await this.#require(transaction, tenantId, resourceId, scopeId, 'entity.not_found');
      await this.store.remove(transaction, tenantId, scopeId);
    });
  }

  async #own(transaction: Transaction, tenantId: string, resourceId: string): Promise<void> {
    await this.#resource(tenantId, resourceId, transaction);
    if (isManagementResource(resourceId)) throw new DomainError('resource.cannot_modify_management_api');
  }

  async #require(transaction: Transaction, tenantId: string, resourceId: string, scopeId: string, missing: ErrorCode): Promise<void> {
    if (!(await this.store.find(transaction, tenantId, resourceId, scopeId))) throw new DomainError(missing);
  }

  async #resource(tenantId: string, id: string, within?: Transaction): Promise<void> {
    if (!(await this.resources.find(tenantId, id, within))) throw new DomainError('entity.not_exists_with_id');
  }
}

function refuseSpaces(name: string | undefined): void {
  if (name?.includes(' ')) throw new DomainError('scope.name_with_space');
}

const entry = (what: 'Create' | 'Update' | 'Delete', id: string, data?: object) => ({
  key: `Management.Scope.${what}` as const,
  target: { type: 'scope', id },
  data,
});
