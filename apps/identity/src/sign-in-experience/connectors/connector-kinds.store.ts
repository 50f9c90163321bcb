import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { ConnectorFactories } from '../../connectors/connector-factories';
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
    private readonly factories: ConnectorFactories,
  ) {}

  /** Where the tenant has saved no e-mail connector, that of the environment counts. */
  async available(tenantId: string, within: Transaction = this.prisma): Promise<AvailableConnectors> {
    const rows = await within.connector.findMany({ where: { tenantId }, select: { kind: true, connectorId: true, metadata: true } });
    const has = (kind: string): boolean => rows.some((row) => row.kind === kind);
    return {
      email: has('email') || this.emails.hasFallback,
      sms: has('sms'),
      social: rows.flatMap((row) => (row.kind === 'social' ? (this.#target(row.connectorId, row.metadata) ?? []) : [])),
    };
  }

  /** A standard connector reaches what its administrator has named, every other one what it says itself. */
  #target(connectorId: string, said: unknown): string | undefined {
    return metadata.safeParse(said).data?.target ?? this.factories.of(connectorId)?.metadata.target;
  }
}
