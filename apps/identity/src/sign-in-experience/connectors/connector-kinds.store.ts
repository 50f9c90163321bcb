import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { EmailConnectors } from '../../connectors/email-connectors';
import type { Transaction } from '../../platform/audit/changes';
import { Prisma } from '../../platform/database/prisma';
import type { AvailableConnectors } from './available-connectors';

const metadata = z.object({ target: z.string() });

@Injectable()
export class ConnectorKindsStore {
  constructor(
    private readonly prisma: Prisma,
    private readonly emails: EmailConnectors,
  ) {}

  /** Where the tenant has saved no e-mail connector, that of the environment counts. */
  async available(tenantId: string, within: Transaction = this.prisma): Promise<AvailableConnectors> {
    const rows = await within.connector.findMany({ where: { tenantId }, select: { kind: true, metadata: true } });
    const has = (kind: string): boolean => rows.some((row) => row.kind === kind);
    return {
      email: has('email') || this.emails.hasFallback,
      sms: has('sms'),
      social: rows.flatMap((row) => (row.kind === 'social' ? (metadata.safeParse(row.metadata).data?.target ?? []) : [])),
    };
  }
}
