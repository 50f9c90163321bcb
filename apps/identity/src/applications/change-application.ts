import { ALL_SCOPE } from '@gatepost/contracts/permissions';
import type { changeApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Environment } from '../environment';
import { caller } from '../platform/access/caller';
import { Changes } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';
import { ApplicationRecordStore } from './application-record.store';
import { checkCustomClientMetadata, checkRedirectUris } from './application-rules';
import { applicationView } from './application-view';

type Wanted = z.infer<typeof changeApplication.body>;

@Injectable()
export class ChangeApplication {
  constructor(
    private readonly store: ApplicationRecordStore,
    private readonly changes: Changes,
    private readonly environment: Environment,
  ) {}

  execute(id: string, wanted: Wanted): Promise<ReplyOf<typeof changeApplication>> {
    const { isAdmin, customData, ...columns } = given(wanted);
    const entry = { key: 'Management.Application.Update', target: { type: 'application', id }, data: wanted } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const had = applicationView(await this.store.get(transaction, tenantId, id));
      if (Object.keys(given(wanted)).length === 0) throw new DomainError('entity.invalid_input');
      this.#check(had, wanted);
      if (isAdmin !== undefined) await this.store.setAdmin(transaction, tenantId, id, isAdmin);
      const changed = { ...columns, ...(customData && { customData: customData as Client.InputJsonObject }) };
      return applicationView(await this.store.update(transaction, tenantId, id, changed));
    });
  }

  #check(had: ReplyOf<typeof changeApplication>, { isAdmin, oidcClientMetadata, customClientMetadata }: Wanted): void {
    if (isAdmin !== undefined && !caller().scopes.has(ALL_SCOPE)) throw new DomainError('auth.forbidden', { data: { permission: ALL_SCOPE } });
    if (isAdmin && had.type !== 'MachineToMachine') throw new DomainError('application.invalid_role_type');
    if (oidcClientMetadata) checkRedirectUris(oidcClientMetadata, { allowWildcards: this.environment.variables.ALLOW_WILDCARD_REDIRECT_URIS });
    if (customClientMetadata) checkCustomClientMetadata(had, customClientMetadata, had.customClientMetadata);
  }
}
