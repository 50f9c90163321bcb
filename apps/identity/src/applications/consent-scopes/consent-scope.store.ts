import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { Prisma } from '../../platform/database/prisma';

/** `user`: `scope` is a name. `resource`: it is the id of a scope of an API resource. */
export type ConsentKind = 'user' | 'resource';

export interface ConsentScope {
  readonly tenantId: string;
  readonly applicationId: string;
  readonly kind: ConsentKind;
  readonly scope: string;
}

export interface ResourceScope {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly resource: { readonly id: string; readonly name: string; readonly indicator: string };
}

/** What third-party applications may ask people for. */
@Injectable()
export class ConsentScopeStore {
  constructor(private readonly prisma: Prisma) {}

  async of(tenantId: string, applicationId: string, kind: ConsentKind): Promise<readonly string[]> {
    const rows = await this.prisma.applicationConsentScope.findMany({ where: { tenantId, applicationId, kind }, orderBy: { scope: 'asc' } });
    return rows.map(({ scope }) => scope);
  }

  /** Those of the ids that there are, by resource and name. */
  resourceScopes(tenantId: string, ids: readonly string[], within: Transaction = this.prisma): Promise<readonly ResourceScope[]> {
    return within.scope.findMany({
      where: { tenantId, id: { in: [...ids] } },
      include: { resource: { select: { id: true, name: true, indicator: true } } },
      orderBy: [{ resourceId: 'asc' }, { name: 'asc' }],
    });
  }

  async add(within: Transaction, scopes: readonly ConsentScope[]): Promise<void> {
    await within.applicationConsentScope.createMany({ data: [...scopes], skipDuplicates: true });
  }

  /** How many there were. */
  async remove(within: Transaction, scope: ConsentScope): Promise<number> {
    return (await within.applicationConsentScope.deleteMany({ where: scope })).count;
  }
}
