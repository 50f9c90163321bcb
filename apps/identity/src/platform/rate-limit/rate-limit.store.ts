import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Limit } from './rate-limit';

@Injectable()
export class RateLimitStore {
  constructor(private readonly database: Database) {}

  /** Seconds until the limit lets one more pass; 0 when it would now. Asked only after a refusal. */
  async secondsUntilFree(tenantId: string, { key, windows }: Limit): Promise<number> {
    const text = `SELECT ceil(max(extract(epoch FROM h.at - now()) + w.seconds)) AS seconds
      FROM rate_limits r CROSS JOIN json_to_recordset($3::json) AS w(seconds float8, most int)
      CROSS JOIN LATERAL (SELECT r.hits[cardinality(r.hits) - w.most + 1] AS at) h
      WHERE r.tenant_id = $1 AND r.key = $2 AND h.at > now() - make_interval(secs => w.seconds)`;
    const [row] = await this.database.query<{ seconds: string | null }>({ name: 'limit wait', text, values: [tenantId, key, JSON.stringify(windows)] });
    return Math.max(0, Number(row?.seconds ?? 0));
  }
}
