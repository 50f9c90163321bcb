import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import type { Limit } from '../platform/rate-limit/rate-limit';

export interface RecipientState {
  readonly hasAccount: boolean;
  readonly liveCode: { readonly expiresAt: Date; readonly triesLeft: number } | null;
  /** Failed codes of the last hour by the network they came from, and when the oldest of them is forgotten. */
  readonly failures: readonly { readonly network: string; readonly count: number; readonly until: Date }[];
  readonly blockedUntil: Date | null;
  readonly now: Date;
}

interface Row {
  readonly hasAccount: boolean;
  readonly liveCode: { readonly expiresAt: string; readonly triesLeft: number } | null;
  readonly failures: readonly { readonly network: string; readonly count: number; readonly until: string }[] | null;
  readonly blockedUntil: Date | null;
  readonly now: Date;
}

export interface WindowState {
  readonly seconds: number;
  readonly most: number;
  readonly used: number;
  readonly freeAt: Date | null;
}

/** What the service knows of somebody who waits for a code. */
@Injectable()
export class RecipientStateStore {
  constructor(private readonly database: Database) {}

  async read(tenantId: string, recipient: string): Promise<RecipientState> {
    const [row] = await this.database.query<Row & { tenantId?: string }>({ name: 'state of recipient', text: STATE, values: [tenantId, recipient] });
    const { hasAccount = false, liveCode = null, failures = null, blockedUntil = null, now = new Date() } = row ?? {};
    return {
      hasAccount,
      liveCode: liveCode && { ...liveCode, expiresAt: new Date(liveCode.expiresAt) },
      failures: (failures ?? []).map((failure) => ({ ...failure, until: new Date(failure.until) })),
      blockedUntil,
      now,
    };
  }

  windows(tenantId: string, { key, windows }: Limit): Promise<WindowState[]> {
    return this.database.query<WindowState & { key?: string }>({ name: 'limit windows', text: WINDOWS, values: [tenantId, key, JSON.stringify(windows)] });
  }
}

/** What concerns the recipient stands under the address, or apart under the address and the name of a browser that has signed in with it before. */
const of = (row: string) => `(${row}.address = $2 OR starts_with(${row}.address, $2 || ' '))`;

const STATE = `SELECT now() AS now,
  EXISTS (SELECT FROM users u WHERE u.tenant_id = $1 AND u.primary_email = $2) OR EXISTS (SELECT FROM users u WHERE u.tenant_id = $1 AND u.primary_phone = $2) AS "hasAccount",
  (SELECT json_build_object('expiresAt', c.expires_at, 'triesLeft', c.max_tries - c.tries) FROM one_time_codes c WHERE c.tenant_id = $1 AND ${of('c')}
    AND c.consumed_at IS NULL AND c.tries < c.max_tries AND c.expires_at > now() ORDER BY c.created_at DESC LIMIT 1) AS "liveCode",
  (SELECT json_agg(json_build_object('network', f.network, 'count', f.count, 'until', f.oldest + interval '1 hour')) FROM (
    SELECT e->>'from' AS network, count(*)::int AS count, min((e->>'at')::timestamptz) AS oldest
    FROM sentinels s, jsonb_array_elements(s.entries) e WHERE s.tenant_id = $1 AND ${of('s')} AND (e->>'at')::timestamptz > now() - interval '1 hour'
    GROUP BY 1) f) AS failures,
  (SELECT max(s.blocked_until) FROM sentinels s WHERE s.tenant_id = $1 AND ${of('s')} AND s.blocked_until > now()) AS "blockedUntil"`;

/** The use that has to grow old before there is room for another one is the oldest of the last \`most\`. */
const WINDOWS = `SELECT w.seconds::int AS seconds, w.most, coalesce(u.used, 0)::int AS used,
    CASE WHEN u.used >= w.most THEN r.hits[cardinality(r.hits) - w.most + 1] + make_interval(secs => w.seconds) END AS "freeAt"
  FROM json_to_recordset($3::json) AS w(seconds float8, most int) LEFT JOIN rate_limits r ON r.tenant_id = $1 AND r.key = $2
  LEFT JOIN LATERAL (SELECT count(*) AS used FROM unnest(r.hits) h WHERE h > now() - make_interval(secs => w.seconds)) u ON true
  ORDER BY w.seconds`;
