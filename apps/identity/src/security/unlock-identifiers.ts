import type { deleteSentinelActivities } from '@gatepost/contracts/management/sentinel';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes } from '../platform/audit/changes';
import { SentinelStore } from './sentinel.store';

/** Lets identifiers in again that too many failures have locked out. Codes that were sent meanwhile stay valid. */
@Injectable()
export class UnlockIdentifiers {
  constructor(
    private readonly store: SentinelStore,
    private readonly changes: Changes,
  ) {}

  async execute({ targetType, targets }: z.output<typeof deleteSentinelActivities.body>): Promise<void> {
    const identifiers = [...new Set(targets.map((target) => canonicalAddress(target) ?? target.trim()))];
    const entry = { key: 'Management.Sentinel.Unlock', data: { targetType, targets: identifiers } } as const;
    // A user name is counted in small letters where the tenant's policy makes no difference between them.
    const counted = identifiers.flatMap((identifier) => [identifier, identifier.toLowerCase()]);
    await this.changes.make({ isConfiguration: false }, entry, (transaction, tenantId) => this.store.forget(transaction, tenantId, counted));
  }
}
