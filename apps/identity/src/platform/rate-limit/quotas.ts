import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { write } from '../database/write';
import { DomainError } from '../http/domain-error';
import { count, type Limit } from './rate-limit';
import { RateLimitStore } from './rate-limit.store';

/** What a tenant may do only so often, where the count is a write of its own. */
@Injectable()
export class Quotas {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimitStore,
  ) {}

  /** Counts before anything is done; throws `request.rate_limited` when there is none left. */
  async spend(tenantId: string, quota: Limit): Promise<void> {
    if ((await write(this.database, tenantId, [count(quota)])).ok) return;
    const retryAfter = await this.limits.secondsUntilFree(tenantId, quota);
    throw new DomainError('request.rate_limited', { retryAfter, data: { retryAfter } });
  }
}
