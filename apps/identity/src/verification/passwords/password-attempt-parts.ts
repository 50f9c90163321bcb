import type { WritePart } from '../../platform/database/write';

export interface PasswordAttempt {
  readonly id: string;
  /** The canonical identifier: failures with codes are counted in the same row. */
  readonly address: string;
  readonly from: string;
  readonly maxFailures: number;
  readonly maxFailuresFrom: number;
  /** Seconds an identifier stays locked after too many failures. */
  readonly lockout: number;
}

const OF_THIS_HOUR = `FROM jsonb_array_elements(s.entries) e WHERE (e->>'at')::timestamptz > now() - interval '1 hour'`;
const ENTRY = `jsonb_build_object('at', now(), 'from', @data->>'from', 'id', @data->>'id')`;
const END = `now() + make_interval(secs => (@data->>'lockout')::float8)`;

/** A guard: counts a failure before anything is compared, so that of parallel guesses no more than the limit get that far. */
export function reserveAttempt(attempt: PasswordAttempt, after: string): WritePart {
  return {
    name: 'reserved_attempt',
    expect: 1,
    returns: true,
    sql: `INSERT INTO sentinels AS s (tenant_id, address, entries, blocked_until)
      SELECT $1, @data->>'address', jsonb_build_array(${ENTRY}), CASE WHEN (@data->>'maxFailures')::int <= 1 THEN ${END} END
      WHERE EXISTS (SELECT FROM ${after})
      ON CONFLICT (tenant_id, address) DO UPDATE SET updated_at = now(),
        entries = (SELECT coalesce(jsonb_agg(e), '[]') ${OF_THIS_HOUR}) || ${ENTRY},
        blocked_until = CASE WHEN (SELECT count(*) ${OF_THIS_HOUR}) + 1 >= (@data->>'maxFailures')::int THEN ${END} END
      WHERE coalesce(s.blocked_until <= now(), true)
        AND (SELECT count(*) ${OF_THIS_HOUR} AND e->>'from' = @data->>'from') < (@data->>'maxFailuresFrom')::int
      RETURNING coalesce(s.blocked_until > now(), false) AS locks`,
    data: attempt,
  };
}

/** The password was right: it was no failure, and ends the lock that it alone would have caused. */
export function forgetAttempt({ id, address, maxFailures }: PasswordAttempt): WritePart {
  return {
    name: 'forgotten_attempt',
    sql: `UPDATE sentinels s SET entries = (SELECT coalesce(jsonb_agg(e), '[]') FROM jsonb_array_elements(s.entries) e WHERE e->>'id' IS DISTINCT FROM @data->>'id'),
        blocked_until = CASE WHEN (SELECT count(*) ${OF_THIS_HOUR} AND e->>'id' IS DISTINCT FROM @data->>'id') >= (@data->>'maxFailures')::int THEN s.blocked_until END
      WHERE @ok AND s.tenant_id = $1 AND s.address = @data->>'address' RETURNING 1`,
    data: { id, address, maxFailures },
  };
}
