import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { ApplicationRecordStore } from './application-record.store';
import { applicationView } from './application-view';

/** Members that are sent are added or replaced, the others stay. */
@Injectable()
export class ChangeCustomData {
  constructor(
    private readonly store: ApplicationRecordStore,
    private readonly changes: Changes,
  ) {}

  execute(id: string, more: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    const entry = { key: 'Management.Application.Update', target: { type: 'application', id }, data: { customData: more } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      const had = applicationView(await this.store.get(transaction, tenantId, id));
      const customData = { ...had.customData, ...more } as Client.InputJsonObject;
      return applicationView(await this.store.update(transaction, tenantId, id, { customData })).customData;
    });
  }
}
