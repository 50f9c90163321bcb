import type { Prisma as Client } from '@gatepost/prisma/client';
import { Injectable } from '@nestjs/common';
import { requestContext } from '../http/request-context';
import { Prisma } from '../database/prisma';
import { auditRow, type AuditEntry } from './audit-entry';

export type Transaction = Client.TransactionClient;

export interface ChangeOptions {
  /** What is cached under the tenant's configuration version changes too: clients, resources, the sign-in experience, connectors, keys. */
  readonly isConfiguration: boolean;
}

/** Changes through the Management API: the change and its entries in the audit log are one transaction. */
@Injectable()
export class Changes {
  constructor(private readonly prisma: Prisma) {}

  /**
   * Runs `work` in a transaction of the tenant that is called. A configuration change takes the tenant's row first,
   * so such changes of one tenant happen one after another and what `work` has read stays true.
   */
  make<Result>(
    options: ChangeOptions,
    entry: AuditEntry | ((result: Result) => AuditEntry | readonly AuditEntry[]),
    work: (transaction: Transaction, tenantId: string) => Promise<Result>,
  ): Promise<Result> {
    const tenantId = requestContext().tenant.id;
    return this.prisma.$transaction(async (transaction) => {
      if (options.isConfiguration) await transaction.tenant.update({ where: { id: tenantId }, data: { configVersion: { increment: 1 } } });
      const result = await work(transaction, tenantId);
      const entries = [typeof entry === 'function' ? entry(result) : entry].flat();
      const rows = entries.map((one) => auditRow(one)).map((row) => ({ tenantId, ...row, payload: row.payload as Client.InputJsonObject }));
      await transaction.auditLog.createMany({ data: rows });
      return result;
    });
  }
}
