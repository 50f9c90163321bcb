import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';
import { uniqueOr } from '../platform/database/prisma-errors';
import { Prisma } from '../platform/database/prisma';
import { rangeOf } from '../platform/http/paged';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { scopeRow, type ScopeRow } from './scope.store';

export interface ResourceRow {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly isDefault: boolean;
  /** Seconds. */
  readonly accessTokenTtl: number;
}

export interface Resource extends ResourceRow {
  readonly scopes: readonly ScopeRow[];
}

@Injectable()
export class ResourceStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly cache: ConfigurationCache,
  ) {}

  /** Every resource with its scopes. */
  at(tenantId: string, version: string): Promise<readonly Resource[]> {
    return this.cache.get(tenantId, version, 'resources', () => this.list(tenantId, undefined));
  }

  /** By name, with the scopes of each. */
  async list(tenantId: string, page: Page | undefined): Promise<readonly Resource[]> {
    const rows = await this.prisma.resource.findMany({
      where: { tenantId },
      include: { scopes: { orderBy: { name: 'asc' } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      ...rangeOf(page),
    });
    return rows.map(({ scopes, ...row }) => ({ ...row, scopes: scopes.map(scopeRow) }));
  }

  count(tenantId: string): Promise<number> {
    return this.prisma.resource.count({ where: { tenantId } });
  }

  async find(tenantId: string, id: string, within: Transaction = this.prisma): Promise<ResourceRow | undefined> {
    return (await within.resource.findUnique({ where: { tenantId_id: { tenantId, id } } })) ?? undefined;
  }

  create(within: Transaction, row: Omit<ResourceRow, 'isDefault' | 'accessTokenTtl'> & { readonly accessTokenTtl?: number }): Promise<ResourceRow> {
    return uniqueOr({ indicator: 'resource.resource_identifier_in_use' }, () => within.resource.create({ data: row }));
  }

  change(within: Transaction, tenantId: string, id: string, data: Partial<Pick<ResourceRow, 'name' | 'accessTokenTtl' | 'isDefault'>>): Promise<ResourceRow> {
    return within.resource.update({ where: { tenantId_id: { tenantId, id } }, data });
  }

  async clearDefault(within: Transaction, tenantId: string): Promise<void> {
    await within.resource.updateMany({ where: { tenantId, isDefault: true }, data: { isDefault: false } });
  }

  async remove(within: Transaction, tenantId: string, id: string): Promise<void> {
    await within.resource.delete({ where: { tenantId_id: { tenantId, id } } });
  }
}
