import type { AdapterPayload } from 'oidc-provider';
import type { WritePart } from '../../platform/database/write';
import { artefactKey, userCodeKey, withoutBearerValues } from './bearer-values';
import { LEEWAY_SECONDS } from './load-statement';

export interface ArtefactWrite {
  readonly model: string;
  readonly id: string;
  readonly payload: AdapterPayload;
  /** Seconds. */
  readonly ttl: number;
}

export interface ArtefactName {
  readonly model: string;
  readonly id: string;
}

const keyed = ({ model, id }: ArtefactName) => ({ model, id: artefactKey(id) });

/**
 * A second redeemer waits for the first one's row lock and then sees `consumed_at` set: exactly one of them gets a row.
 * Only a model with leeway may pass on an earlier stamp: a transaction that began earlier has an earlier now() than the winner's stamp.
 */
export function consume(artefacts: readonly ArtefactName[]): WritePart {
  return {
    name: 'consumed',
    expect: artefacts.length,
    sql: `UPDATE oidc_artefacts a SET consumed_at = coalesce(a.consumed_at, now())
      WHERE a.tenant_id = $1 AND a.model = ANY(ARRAY(SELECT value->>'model' FROM json_array_elements(@data)))
        AND a.id = ANY(ARRAY(SELECT decode(value->>'id', 'base64') FROM json_array_elements(@data)))
        AND (a.consumed_at IS NULL OR (a.model = 'RefreshToken' AND a.consumed_at > now() - interval '${LEEWAY_SECONDS['RefreshToken'] ?? 0} s'))
      RETURNING 1`,
    data: artefacts.map(keyed),
  };
}

/** What a request has made. */
export function save(artefacts: readonly ArtefactWrite[], condition = '@ok'): WritePart {
  return {
    name: 'saved',
    sql: `INSERT INTO oidc_artefacts (tenant_id, model, id, payload, uid, grant_id, expires_at)
      SELECT $1, s.model, decode(s.id, 'base64'), s.payload, s.uid, s."grantId", now() + make_interval(secs => s.ttl)
      FROM ${ROWS} WHERE ${condition}
      ON CONFLICT (tenant_id, model, id) DO UPDATE SET payload = excluded.payload, uid = excluded.uid,
        grant_id = excluded.grant_id, expires_at = excluded.expires_at RETURNING 1`,
    data: artefacts.map(rowOf),
  };
}

/** What a request has read and changed. A row that somebody else has removed meanwhile, such as the session of one who signed out, stays gone. */
// The arrays pin the plan to the primary key; the join alone may read the whole table.
export function update(artefacts: readonly ArtefactWrite[], condition = '@ok'): WritePart {
  return {
    name: 'updated',
    sql: `UPDATE oidc_artefacts a SET payload = s.payload, uid = s.uid, grant_id = s."grantId", expires_at = now() + make_interval(secs => s.ttl)
      FROM ${ROWS} WHERE a.tenant_id = $1 AND a.model = s.model AND a.id = decode(s.id, 'base64') AND ${condition}
        AND a.model = ANY(ARRAY(SELECT value->>'model' FROM json_array_elements(@data)))
        AND a.id = ANY(ARRAY(SELECT decode(value->>'id', 'base64') FROM json_array_elements(@data))) RETURNING 1`,
    data: artefacts.map(rowOf),
  };
}

const ROWS = `json_to_recordset(@data) AS s(model text, id text, payload jsonb, uid text, "grantId" text, ttl float8)`;

function rowOf({ model, id, payload, ttl }: ArtefactWrite) {
  return {
    ...keyed({ model, id }),
    ttl,
    payload: withoutBearerValues(model, id, payload),
    uid: model === 'Session' ? payload.uid : payload.userCode === undefined ? null : userCodeKey(payload.userCode),
    // An interaction that was consented to names the new grant in its result: the resumed request wants it with its first read.
    grantId: model === 'Grant' ? id : (payload.result?.consent?.grantId ?? payload.grantId ?? null),
  };
}

export function remove(artefacts: readonly ArtefactName[]): WritePart {
  return {
    name: 'removed',
    sql: `DELETE FROM oidc_artefacts a WHERE a.tenant_id = $1 AND @ok
      AND a.model = ANY(ARRAY(SELECT value->>'model' FROM json_array_elements(@data)))
      AND a.id = ANY(ARRAY(SELECT decode(value->>'id', 'base64') FROM json_array_elements(@data))) RETURNING 1`,
    data: artefacts.map(keyed),
  };
}

/** Everything that hangs on a grant, whatever else happens in this request: a replay is an attack. */
export function revokeGrants(grantIds: readonly string[]): WritePart {
  return {
    name: 'revoked',
    sql: `DELETE FROM oidc_artefacts a WHERE a.tenant_id = $1 AND a.grant_id = ANY(ARRAY(SELECT json_array_elements_text(@data))) RETURNING 1`,
    data: grantIds,
  };
}
