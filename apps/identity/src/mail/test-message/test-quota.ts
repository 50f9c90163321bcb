import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { write } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { count, type Limit } from '../../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';

const HOUR_SECONDS = 3600;
const quota: Limit = { name: 'test_messages', key: 'test messages', windows: [{ seconds: HOUR_SECONDS, most: 10 }] };

/** How many test messages a tenant may send. Each is counted before it is tried. */
@Injectable()
export class TestQuota {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimitStore,
  ) {}

  async spend(tenantId: string): Promise<void> {
    if ((await write(this.database, tenantId, [count(quota)])).ok) return;
    const retryAfter = await this.limits.secondsUntilFree(tenantId, quota);
    throw new DomainError('request.rate_limited', { retryAfter, data: { retryAfter } });
  }
}
