import type { WritePart } from '../database/write';

/** At most `most` within any `seconds`. */
export interface Window {
  readonly seconds: number;
  readonly most: number;
}

interface Counted {
  /** The name of its part; a limit of a use case has one name. */
  readonly name: string;
  readonly key: string;
}

/** Rolling windows, exact to the moment: for what is rare, as every use within the widest window is kept. */
export interface Limit extends Counted {
  readonly windows: readonly Window[];
}

/** So many uses from its first one on, then anew: one counter, for what many share. */
export interface Budget extends Counted, Window {}

/** Up to here every use is kept: beyond, writing the list would cost more than what it limits. */
const MOST_KEPT = 200;

/** Exact where that is cheap, a counter where it is not. */
export function limitOf(name: string, key: string, { seconds, most }: Window): Limit | Budget {
  return most <= MOST_KEPT ? { name, key, windows: [{ seconds, most }] } : { name: `${name}_counter`, key, seconds, most };
}

/** The guard of either kind. */
export function count(limit: Limit | Budget, after?: string): WritePart {
  return 'windows' in limit ? spend(limit, after) : draw(limit, after);
}

/**
 * A guard that counts before anything is done. The counter is a row that all replicas share, raised in one statement: of parallel
 * requests exactly as many pass as the windows allow. `after` names a guard that must have passed first, so that a refused
 * request does not use up somebody else's limit.
 */
export function spend({ name, key, windows }: Limit, after?: string): WritePart {
  return {
    name,
    expect: 1,
    returns: true,
    sql: `INSERT INTO rate_limits AS r (tenant_id, key, hits, expires_at)
      SELECT $1, @data->>'key', ARRAY[now()], now() + make_interval(secs => (@data->>'longest')::float8)${after ? ` WHERE EXISTS (SELECT FROM ${after})` : ''}
      ON CONFLICT (tenant_id, key) DO UPDATE SET expires_at = excluded.expires_at,
        hits = ARRAY(SELECT h FROM unnest(r.hits) h WHERE h > now() - make_interval(secs => (@data->>'longest')::float8)) || now()
      WHERE NOT EXISTS (SELECT FROM json_to_recordset(@data->'windows') AS w(seconds float8, most int)
        WHERE (SELECT count(*) FROM unnest(r.hits) h WHERE h > now() - make_interval(secs => w.seconds)) >= w.most)
      RETURNING 1`,
    data: { key, windows, longest: Math.max(...windows.map(({ seconds }) => seconds)) },
  };
}

/** As `spend`, for a budget. */
export function draw({ name, key, seconds, most }: Budget, after?: string): WritePart {
  return {
    name,
    expect: 1,
    returns: true,
    sql: `INSERT INTO rate_limits AS r (tenant_id, key, used, expires_at)
      SELECT $1, @data->>'key', 1, now() + make_interval(secs => (@data->>'seconds')::float8)${after ? ` WHERE EXISTS (SELECT FROM ${after})` : ''}
      ON CONFLICT (tenant_id, key) DO UPDATE SET used = CASE WHEN r.expires_at <= now() THEN 1 ELSE r.used + 1 END,
        expires_at = CASE WHEN r.expires_at <= now() THEN excluded.expires_at ELSE r.expires_at END
      WHERE r.expires_at <= now() OR r.used < (@data->>'most')::int
      RETURNING r.used`,
    data: { key, seconds, most },
  };
}
