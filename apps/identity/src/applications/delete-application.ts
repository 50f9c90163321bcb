import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { Injectable } from '@nestjs/common';
import { Changes } from '../platform/audit/changes';
import { DomainError } from '../platform/http/domain-error';
import { ApplicationRecordStore } from './application-record.store';

@Injectable()
export class DeleteApplication {
  constructor(
    private readonly store: ApplicationRecordStore,
    private readonly changes: Changes,
  ) {}

  execute(id: string): Promise<void> {
    const entry = { key: 'Management.Application.Delete', target: { type: 'application', id } } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      await this.store.get(transaction, tenantId, id);
      // Without it no administrator could sign in to undo this.
      if (id === consoleApp.clientId) throw new DomainError('application.console_cannot_be_deleted');
      await this.store.delete(transaction, tenantId, id);
    });
  }
}
