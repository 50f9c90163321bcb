import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';

@Injectable()
export class SentinelStore {
  /** The rows stay: whoever guesses at an address that a code is under way to stands in line for its row. */
  async forget(within: Transaction, tenantId: string, identifiers: readonly string[]): Promise<void> {
    await within.sentinel.updateMany({ where: { tenantId, address: { in: [...identifiers] } }, data: { entries: [], blockedUntil: null } });
  }
}
