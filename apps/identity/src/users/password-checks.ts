import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { write } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import { spend, type Limit } from '../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../platform/rate-limit/rate-limit.store';

const AN_HOUR = 3600;
const MOST = 100;

/** How often somebody's password may be tried, by whomever: counted before it is compared, so that parallel guesses gain nothing. */
@Injectable()
export class PasswordChecks {
  constructor(
    private readonly database: Database,
    private readonly refusals: RateLimitStore,
  ) {}

  async spend(tenantId: string, userId: string): Promise<void> {
    const limit: Limit = { name: 'password_checks', key: `password check ${userId}`, windows: [{ seconds: AN_HOUR, most: MOST }] };
    if ((await write(this.database, tenantId, [spend(limit)])).ok) return;
    const retryAfter = await this.refusals.secondsUntilFree(tenantId, limit);
    throw new DomainError('session.verification_blocked_too_many_attempts', { retryAfter, data: { retryAfter } });
  }
}
