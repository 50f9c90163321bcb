import type { WritePart } from '../../platform/database/write';

export interface NewCode {
  readonly id: string;
  readonly verificationId: string;
  readonly interactionId: string;
  readonly address: string;
  readonly purpose: string;
  readonly digest: Buffer;
  readonly sealed: Buffer;
  readonly maxTries: number;
  /** Seconds. */
  readonly life: number;
}

/** Codes that may be alive for one address at once; the oldest give way. */
const MOST_LIVE = 3;

/** A new code ends the others of its own sign-in, and the oldest beyond three of its address. */
export function endOlderCodes({ interactionId, address }: Pick<NewCode, 'interactionId' | 'address'>): WritePart {
  return {
    name: 'ended_codes',
    sql: `DELETE FROM one_time_codes c USING (
        SELECT id, interaction_id, row_number() OVER (ORDER BY created_at DESC, id) AS age FROM one_time_codes
        WHERE tenant_id = $1 AND address = @data->>'address' AND consumed_at IS NULL) o
      WHERE @ok AND c.tenant_id = $1 AND c.id = o.id AND (o.interaction_id = @data->>'interactionId' OR o.age >= ${MOST_LIVE}) RETURNING 1`,
    data: { interactionId, address },
  };
}

export function saveCode(code: NewCode): WritePart {
  return {
    name: 'saved_code',
    sql: `INSERT INTO one_time_codes (tenant_id, id, verification_id, interaction_id, address, purpose, digest, sealed, max_tries, expires_at)
      SELECT $1, c.id, c."verificationId", c."interactionId", c.address, c.purpose, decode(c.digest, 'base64'), decode(c.sealed, 'base64'), c."maxTries",
        now() + make_interval(secs => c.life)
      FROM json_to_record(@data) AS c(id text, "verificationId" text, "interactionId" text, address text, purpose text, digest text, sealed text, "maxTries" int, life float8)
      WHERE @ok RETURNING 1`,
    data: { ...code, digest: code.digest.toString('base64'), sealed: code.sealed.toString('base64') },
  };
}

/** A resend of a code that still lives: a new verification id, the same code, the same count of tries. A guard: the code may have been used meanwhile. */
export function renewVerification(codeId: string, verificationId: string, after: string | undefined): WritePart {
  return {
    name: 'renewed_code',
    expect: 1,
    sql: `UPDATE one_time_codes SET verification_id = @data->>'verificationId'
      WHERE tenant_id = $1 AND id = @data->>'codeId' AND consumed_at IS NULL AND expires_at > now()${after ? ` AND EXISTS (SELECT FROM ${after})` : ''} RETURNING 1`,
    data: { codeId, verificationId },
  };
}

/** The row that parallel guesses stand in line for exists before the first guess can come. */
export function prepareSentinel(address: string): WritePart {
  return {
    name: 'sentinel_row',
    sql: `INSERT INTO sentinels (tenant_id, address) SELECT $1, @data->>'address' WHERE @ok ON CONFLICT (tenant_id, address) DO NOTHING RETURNING 1`,
    data: { address },
  };
}

export interface Guess {
  readonly codeId: string;
  readonly verificationId: string;
  readonly interactionId: string;
  readonly address: string;
  readonly digests: readonly Buffer[];
  readonly from: string;
  readonly maxFailures: number;
  readonly maxFailuresFrom: number;
  /** Seconds an address stays locked after too many failures. */
  readonly lockout: number;
}

/**
 * One guess. The address's row is locked first, so guesses on it happen one after the other; nothing is compared while it is blocked.
 * The try is counted in the statement that compares, and the winner's compare is the consumption: a code is spent once.
 * What is compared are keyed digests, which a guesser can neither choose nor see.
 */
export function guess({ digests, ...rest }: Guess, after: string): readonly WritePart[] {
  const data = { ...rest, digests: digests.map((digest) => digest.toString('base64')) };
  return [
    {
      name: 'watched',
      returns: true,
      sql: `SELECT f.kept, coalesce(s.blocked_until > now(), false) OR f.of_prefix >= (@data->>'maxFailuresFrom')::int AS blocked,
          ceil(extract(epoch FROM greatest(CASE WHEN s.blocked_until > now() THEN s.blocked_until END,
            CASE WHEN f.of_prefix >= (@data->>'maxFailuresFrom')::int THEN f.oldest_here + interval '1 hour' END) - now())) AS wait
        FROM (SELECT * FROM sentinels WHERE tenant_id = $1 AND address = @data->>'address' FOR UPDATE) s
        CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(e), '[]') AS kept, count(e) FILTER (WHERE e->>'from' = @data->>'from') AS of_prefix,
            min((e->>'at')::timestamptz) FILTER (WHERE e->>'from' = @data->>'from') AS oldest_here
          FROM jsonb_array_elements(s.entries) e WHERE (e->>'at')::timestamptz > now() - interval '1 hour') f
        WHERE EXISTS (SELECT FROM ${after})`,
      data,
    },
    {
      name: 'attempt',
      returns: true,
      sql: `UPDATE one_time_codes c SET tries = c.tries + 1,
          consumed_at = CASE WHEN c.digest IN (SELECT decode(d, 'base64') FROM json_array_elements_text(i.data->'digests') d) THEN now() END
        FROM (SELECT @data:watched AS data) i
        WHERE EXISTS (SELECT FROM watched WHERE NOT blocked) AND c.tenant_id = $1 AND c.id = i.data->>'codeId'
          AND c.verification_id = i.data->>'verificationId' AND c.interaction_id = i.data->>'interactionId' AND c.address = i.data->>'address'
          AND c.consumed_at IS NULL AND c.tries < c.max_tries AND c.expires_at > now()
          AND c.id IN (SELECT l.id FROM one_time_codes l WHERE l.tenant_id = $1 AND l.address = i.data->>'address'
            AND l.consumed_at IS NULL AND l.expires_at > now() ORDER BY l.created_at DESC, l.id LIMIT ${MOST_LIVE})
        RETURNING c.consumed_at IS NOT NULL AS matched, greatest(c.max_tries - c.tries, 0) AS left`,
      data: null,
    },
    {
      name: 'failure',
      sql: `UPDATE sentinels s SET updated_at = now(), entries = w.kept || jsonb_build_object('at', now(), 'from', i.data->>'from'),
          blocked_until = CASE WHEN jsonb_array_length(w.kept) + 1 >= (i.data->>'maxFailures')::int THEN now() + make_interval(secs => (i.data->>'lockout')::float8) END
        FROM (SELECT @data:watched AS data) i, watched w
        WHERE EXISTS (SELECT FROM attempt WHERE NOT matched) AND s.tenant_id = $1 AND s.address = i.data->>'address' RETURNING 1`,
      data: null,
    },
    {
      name: 'code_state',
      returns: true,
      // Locked, so that it tells of the code after those who stood in line before, not of the moment this statement began.
      sql: `SELECT c.consumed_at IS NOT NULL AS consumed, c.expires_at <= now() AS expired, c.tries >= c.max_tries AS exhausted
        FROM one_time_codes c WHERE c.tenant_id = $1 AND c.id = @data:watched->>'codeId' AND c.verification_id = @data:watched->>'verificationId' FOR UPDATE`,
      data: null,
    },
  ];
}

/** A success ends the hourly and daily count of mails; the ten-minute one goes on. */
export function forgiveSends(key: string): WritePart {
  return {
    name: 'forgiven_sends',
    sql: `UPDATE rate_limits SET hits = ARRAY(SELECT h FROM unnest(hits) h WHERE h > now() - interval '10 minutes')
      WHERE @ok AND tenant_id = $1 AND key = @data->>'key' RETURNING 1`,
    data: { key },
  };
}
