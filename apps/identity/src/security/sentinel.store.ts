import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';

@Injectable()
export class SentinelStore {
  /** Also those of browsers that the identifier has signed in with before, which follow it in the row's name. The rows stay: whoever guesses at an address that a code is under way to stands in line for its row. */
  async forget(within: Transaction, tenantId: string, identifiers: readonly string[]): Promise<void> {
    const all = [...identifiers];
    await within.$executeRaw`UPDATE sentinels SET entries = '[]', blocked_until = NULL
      WHERE tenant_id = ${tenantId} AND (address = ANY(${all}) OR split_part(address, ' ', 1) = ANY(${all}))`;
  }
}
