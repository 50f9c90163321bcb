import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { randomId } from '../../platform/crypto/random-id';
import { Database } from '../../platform/database/database';
import { write, type WritePart } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { count, type Budget, type Limit } from '../../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';
import { CodeLimits } from '../codes/code-limits';
import { countedAs } from '../counted-as';
import { blockedFor, sentinelLimits } from '../sentinel-limits';
import { forgetAttempt, reserveAttempt } from './password-attempt-parts';

export interface AttemptedPassword {
  readonly tenantId: string;
  /** Canonical. */
  readonly identifier: string;
  /** Of a browser that this identifier has signed in with before. */
  readonly browser?: string | undefined;
  readonly sentinel: SignInExperience['sentinelPolicy'];
}

/** One attempt that was counted as a failure before it was made. */
export interface CountedAttempt {
  /** Belongs in the write of a success. */
  readonly forgive: WritePart;
  /** What to answer to a failure. */
  readonly failure: DomainError;
}

const reply = z.object({ ok: z.boolean(), reserved_attempt: z.tuple([z.object({ locks: z.boolean() })]).nullable() }).loose();

/** How often passwords may be tried. The locks and limits are those of codes: whoever guesses at both has no more guesses. */
@Injectable()
export class PasswordAttempts {
  constructor(
    private readonly database: Database,
    private readonly limits: CodeLimits,
    private readonly refusals: RateLimitStore,
  ) {}

  /** Throws when the identifier is locked, whether it belongs to somebody or not. */
  async count({ tenantId, identifier, browser, sentinel }: AttemptedPassword): Promise<CountedAttempt> {
    const limit = this.limits.verifiesFromHere(browser);
    const address = countedAs(identifier, browser);
    const { maxFailures, lockout } = sentinelLimits(sentinel);
    const { ipPrefix: from } = requestContext();
    const attempt = { id: randomId(), address, from, maxFailures, maxFailuresFrom: this.limits.failuresPerAddressAndPrefix, lockout };
    const outcome = await write(this.database, tenantId, [count(limit), reserveAttempt(attempt, limit.name)]);
    const { ok, reserved_attempt: reserved } = reply.parse(outcome);
    if (!ok && outcome[limit.name] === null) throw await this.#tooMany(tenantId, limit);
    if (!ok || !reserved) throw blockedFor(await this.#wait(tenantId, address, from));
    return { forgive: forgetAttempt(attempt), failure: reserved[0].locks ? blockedFor(lockout) : new DomainError('session.invalid_credentials') };
  }

  /** Of work that takes a processor, such as hashing: counted with what is guessed from the same network. */
  async countWork(tenantId: string): Promise<void> {
    const limit = this.limits.verifiesFromHere();
    if (!(await write(this.database, tenantId, [count(limit)])).ok) throw await this.#tooMany(tenantId, limit);
  }

  async forgive(tenantId: string, attempt: CountedAttempt): Promise<void> {
    await write(this.database, tenantId, [attempt.forgive]);
  }

  async #tooMany(tenantId: string, limit: Limit | Budget): Promise<DomainError> {
    const retryAfter = await this.refusals.secondsUntilFree(tenantId, limit);
    return new DomainError('request.rate_limited', { retryAfter, data: { retryAfter } });
  }

  async #wait(tenantId: string, address: string, from: string): Promise<number> {
    const text = `SELECT ceil(extract(epoch FROM greatest(CASE WHEN blocked_until > now() THEN blocked_until END,
        (SELECT min((e->>'at')::timestamptz) FROM jsonb_array_elements(entries) e
          WHERE e->>'from' = $3 AND (e->>'at')::timestamptz > now() - interval '1 hour') + interval '1 hour') - now()))::float8 AS wait
      FROM sentinels WHERE tenant_id = $1 AND address = $2`;
    const [row] = await this.database.query<{ wait: number | null }>({ name: 'sentinel wait', text, values: [tenantId, address, from] });
    return Math.max(1, row?.wait ?? 1);
  }
}
