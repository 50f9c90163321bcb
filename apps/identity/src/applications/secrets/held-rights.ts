import { ALL_SCOPE, managementIndicator } from '@gatepost/contracts/permissions';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import type { Transaction } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { Tenants } from '../../platform/tenancy/tenants';
import { ApplicationRecordStore } from '../application-record.store';

/** Whoever has an application's secret can do what the application may. So nobody gets one who may not do that already. */
@Injectable()
export class HeldRights {
  readonly #apis: readonly string[];

  constructor(
    tenants: Tenants,
    private readonly store: ApplicationRecordStore,
  ) {
    this.#apis = tenants.all.map(({ id }) => managementIndicator(id));
  }

  async require(within: Transaction, tenantId: string, applicationId: string): Promise<void> {
    const { scopes } = caller();
    if (scopes.has(ALL_SCOPE)) return;
    const missing = (await this.store.scopesOn(within, this.#apis, tenantId, applicationId)).find((name) => !scopes.has(name));
    if (missing !== undefined) throw new DomainError('auth.forbidden', { data: { permission: missing } });
  }
}
