import type { changeResource, createResource, listResources } from '@gatepost/contracts/management/resources';
import type { InputOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Changes, type Transaction } from '../platform/audit/changes';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';
import { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { changesOf } from './changes-of';
import { isManagementResource } from './management-resource';
import { ResourceStore, type Resource, type ResourceRow } from './resource.store';

/** Indicators that mean something to the service itself. */
const RESERVED = 'urn:logto:';
const YES = ['true', '1', 'yes'];

/** The APIs of a tenant. */
@Injectable()
export class Resources {
  constructor(
    private readonly store: ResourceStore,
    private readonly changes: Changes,
  ) {}

  async list({ query, page }: InputOf<typeof listResources>): Promise<Paged<Resource | ResourceRow>> {
    const tenantId = requestContext().tenant.id;
    const items = await this.store.list(tenantId, page);
    const total = page ? await this.store.count(tenantId) : items.length;
    const withScopes = YES.includes(query.includeScopes ?? '');
    return new Paged(withScopes ? items : items.map(({ scopes: _, ...row }) => row), total, page);
  }

  read(id: string): Promise<ResourceRow> {
    return this.#find(requestContext().tenant.id, id);
  }

  create(wanted: InputOf<typeof createResource>['body']): Promise<Resource> {
    if (wanted.indicator.startsWith(RESERVED)) throw new DomainError('resource.resource_identifier_in_use');
    const id = randomId();
    return this.changes.make({ isConfiguration: true }, entry('Create', id, wanted), async (transaction, tenantId) => ({
      ...(await this.store.create(transaction, { tenantId, id, ...given(wanted) })),
      scopes: [],
    }));
  }

  change(id: string, wanted: InputOf<typeof changeResource>['body']): Promise<ResourceRow> {
    const data = changesOf(wanted);
    return this.changes.make({ isConfiguration: true }, entry('Update', id, data), async (transaction, tenantId) => {
      await this.#own(transaction, tenantId, id);
      return this.store.change(transaction, tenantId, id, data);
    });
  }

  /** At most one is the default: it takes the place of the one before. */
  makeDefault(id: string, isDefault: boolean): Promise<ResourceRow> {
    return this.changes.make({ isConfiguration: true }, entry('Update', id, { isDefault }), async (transaction, tenantId) => {
      await this.#own(transaction, tenantId, id);
      if (isDefault) await this.store.clearDefault(transaction, tenantId);
      return this.store.change(transaction, tenantId, id, { isDefault });
    });
  }

  remove(id: string): Promise<void> {
    return this.changes.make({ isConfiguration: true }, entry('Delete', id), async (transaction, tenantId) => {
      await this.#find(tenantId, id, transaction);
      if (isManagementResource(id)) throw new DomainError('resource.cannot_delete_management_api');
      await this.store.remove(transaction, tenantId, id);
    });
  }

  async #own(transaction: Transaction, tenantId: string, id: string): Promise<void> {
    await this.#find(tenantId, id, transaction);
    if (isManagementResource(id)) throw new DomainError('resource.cannot_modify_management_api');
  }

  async #find(tenantId: string, id: string, within?: Transaction): Promise<ResourceRow> {
    const found = await this.store.find(tenantId, id, within);
    if (!found) throw new DomainError('entity.not_exists_with_id');
    return found;
  }
}

const entry = (what: 'Create' | 'Update' | 'Delete', id: string, data?: object) => ({
  key: `Management.Resource.${what}` as const,
  target: { type: 'resource', id },
  data,
});
