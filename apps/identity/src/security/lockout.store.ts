import type { Page } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { Paged } from '../platform/http/paged';

export interface Lockout {
  readonly identifier: string;
  /** Epoch milliseconds. */
  readonly blockedUntil: number;
  readonly failures: number;
}

/** What is locked was counted last when it was locked, and no lock lasts longer than a week. */
const LOCKED = `FROM sentinels s WHERE s.tenant_id = $1 AND s.blocked_until > now() AND s.updated_at > now() - interval '8 days'`;

@Injectable()
export class LockoutStore {
  constructor(private readonly database: Database) {}

  /** An identifier that is locked for strangers and for a browser of its owner's counts once. */
  async list(tenantId: string, page: Page): Promise<Paged<Lockout>> {
    const rows = await this.database.query<Lockout & { total: number }>({
      name: 'lockouts',
      text: `SELECT identifier, (extract(epoch FROM max(blocked_until)) * 1000)::float8 AS "blockedUntil", sum(failures)::int AS failures, (count(*) OVER ())::int AS total
        FROM (SELECT split_part(s.address, ' ', 1) AS identifier, s.blocked_until,
            (SELECT count(*) FROM jsonb_array_elements(s.entries) e WHERE (e->>'at')::timestamptz > now() - interval '1 hour') AS failures ${LOCKED}) locked
        GROUP BY identifier ORDER BY 2 DESC, identifier OFFSET $2 LIMIT $3`,
      values: [tenantId, (page.number - 1) * page.size, page.size],
    });
    const items = rows.map(({ identifier, blockedUntil, failures }) => ({ identifier, blockedUntil: Math.round(blockedUntil), failures }));
    return new Paged(items, rows[0]?.total ?? (page.number === 1 ? 0 : await this.#count(tenantId)), page);
  }

  /** Where a page holds nothing, none of its rows tells. */
  async #count(tenantId: string): Promise<number> {
    const [row] = await this.database.query<{ total: number }>({
      name: 'number of lockouts',
      text: `SELECT count(DISTINCT split_part(s.address, ' ', 1))::int AS total ${LOCKED}`,
      values: [tenantId],
    });
    return row?.total ?? 0;
  }
}
