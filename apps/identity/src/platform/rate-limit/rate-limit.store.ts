import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Budget, Limit } from './rate-limit';

@Injectable()
export class RateLimitStore {
  constructor(private readonly database: Database) {}

  /** Seconds until one more passes; 0 when it would now. Asked only after a refusal. */
  async secondsUntilFree(tenantId: string, limit: Limit | Budget): Promise<number> {
    const { key } = limit;
    const [row] =
      'windows' in limit
        ? await this.database.query<Wait>({ name: 'limit wait', text: LIMIT_WAIT, values: [tenantId, key, JSON.stringify(limit.windows)] })
        : await this.database.query<Wait>({ name: 'budget wait', text: BUDGET_WAIT, values: [tenantId, key] });
    return Math.max(0, Number(row?.seconds ?? 0));
  }
}

interface Wait {
  readonly seconds: string | null;
}

const LIMIT_WAIT = `SELECT ceil(max(extract(epoch FROM h.at - now()) + w.seconds)) AS seconds
  FROM rate_limits r CROSS JOIN json_to_recordset($3::json) AS w(seconds float8, most int)
  CROSS JOIN LATERAL (SELECT r.hits[cardinality(r.hits) - w.most + 1] AS at) h
  WHERE r.tenant_id = $1 AND r.key = $2 AND h.at > now() - make_interval(secs => w.seconds)`;
const BUDGET_WAIT = `SELECT ceil(extract(epoch FROM expires_at - now())) AS seconds FROM rate_limits WHERE tenant_id = $1 AND key = $2`;
