import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { write } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { count, type Limit } from '../../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';

const HOUR_SECONDS = 3600;
const quota: Limit = { name: 'mail_doctor', key: 'mail doctor', windows: [{ seconds: HOUR_SECONDS, most: 30 }] };

/** How often a tenant may have its mail examined. Each time is counted before anything is asked. */
@Injectable()
export class DoctorQuota {
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
