import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/audit/changes';

/** What a code can be sent to, and so what whoever is signed in may have proved. */
interface Proved {
  readonly primaryEmail?: string | null | undefined;
  readonly primaryPhone?: string | null | undefined;
}

type Ending = (transaction: Transaction, tenantId: string, userId: string) => Promise<void>;

/** Tells whoever keeps something that lets a person in that it has to end, within the transaction of the change that is the reason. */
@Injectable()
export class AccountEndings {
  readonly #endings: Ending[] = [];
  readonly #guards: Ending[] = [];

  register(ending: Ending): void {
    this.#endings.push(ending);
  }

  /** `guard` throws when somebody must not be deleted or suspended. */
  guardDepartures(guard: Ending): void {
    this.#guards.push(guard);
  }

  /** Asked before somebody is deleted or suspended. */
  async mayDepart(transaction: Transaction, tenantId: string, userId: string): Promise<void> {
    for (const guard of this.#guards) await guard(transaction, tenantId, userId);
  }

  async end(transaction: Transaction, tenantId: string, userId: string): Promise<void> {
    for (const ending of this.#endings) await ending(transaction, tenantId, userId);
  }
}

/** Whether an address or a number is another one now: whoever proved the one before need not be this person. */
export function isProvedAnew(before: Proved, after: Proved): boolean {
  return before.primaryEmail !== after.primaryEmail || before.primaryPhone !== after.primaryPhone;
}
