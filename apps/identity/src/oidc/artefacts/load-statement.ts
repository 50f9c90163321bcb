import type { AccountColumns } from './unit-of-work';

/** Seconds a consumed artefact still looks fresh, from its first use: two parallel refreshes with one token are normal. Every other model: none. */
export const LEEWAY_SECONDS: Readonly<Record<string, number>> = { RefreshToken: 3 };

const NEEDED: Readonly<Record<keyof AccountColumns, true>> = {
  id: true,
  username: true,
  primary_email: true,
  primary_phone: true,
  name: true,
  avatar: true,
  profile: true,
  custom_data: true,
  identities: true,
  is_suspended: true,
  created_at: true,
  updated_at: true,
};
/** What is read of a person: never the digest of their password. */
const PERSON = Object.keys(NEEDED).join(', ');

// One JSON parameter in and one JSON column out cost half the client CPU of many columns. LATERAL ... LIMIT 1 and lookups by primary key
// pin the plan to the indexes; plain joins read whole tables until the first ANALYZE.
//
// Everything a request needs: the configuration version, the named rows, and the grant, session and people behind each, with their roles' ids.
// The database's clock says what is consumed. An interaction names the account that signed in and the address or number that was verified.
export const LOAD = `
SELECT json_build_object('version', v.config_version::text, 'now', extract(epoch FROM now()) * 1000,
  'ord', a.ord, 'payload', a.payload, 'grantId', a.grant_id, 'grant', g.payload, 'uid', s.uid, 'session', s.payload,
  'account', CASE WHEN u.id IS NOT NULL THEN to_json(u) END,
  'roles', (SELECT json_agg(role_id) FROM users_roles WHERE tenant_id = $1 AND user_id = u.id), 'claimant', CASE WHEN e.id IS NOT NULL THEN to_json(e) END,
  'consumed', CASE WHEN a.consumed_at <= now() - make_interval(secs => a.leeway) THEN extract(epoch FROM a.consumed_at)::bigint END)::text AS row
FROM tenants v
LEFT JOIN LATERAL (
  SELECT w.ord, w.leeway, r.* FROM json_to_recordset($2::json) AS w(ord int, model text, id text, leeway float8)
  CROSS JOIN LATERAL (SELECT payload, grant_id, consumed_at, model FROM oidc_artefacts
    WHERE tenant_id = $1 AND model = w.model AND id = decode(w.id, 'base64') AND expires_at > now() LIMIT 1) r
) a ON true
LEFT JOIN LATERAL (SELECT payload FROM oidc_artefacts WHERE a.model <> 'Grant' AND tenant_id = $1 AND model = 'Grant' AND id = sha256(convert_to(
  coalesce(a.grant_id, CASE WHEN a.model = 'Session' THEN a.payload->'authorizations'->$3->>'grantId' END), 'UTF8')) AND expires_at > now() LIMIT 1) g ON true
LEFT JOIN LATERAL (SELECT uid, payload FROM oidc_artefacts WHERE tenant_id = $1 AND uid = coalesce(a.payload->'session'->>'uid',
  CASE WHEN (a.payload->>'expiresWithSession')::boolean THEN a.payload->>'sessionUid' END) AND expires_at > now() LIMIT 1) s ON true
LEFT JOIN LATERAL (SELECT ${PERSON} FROM users WHERE tenant_id = $1 AND id =
  coalesce(a.payload->'result'->'login'->>'accountId', a.payload->'result'->'experience'->>'userId', a.payload->>'accountId', a.payload->'session'->>'accountId') LIMIT 1) u ON true
LEFT JOIN LATERAL (SELECT ${PERSON} FROM users WHERE tenant_id = $1 AND a.model = 'Interaction'
  AND primary_email = a.payload->'result'->'experience'->'claim'->>'email'
  UNION ALL SELECT ${PERSON} FROM users WHERE tenant_id = $1 AND a.model = 'Interaction'
  AND primary_phone = a.payload->'result'->'experience'->'claim'->>'phone' LIMIT 1) e ON true
WHERE v.id = $1`;

/** Somebody whom none of the named rows has brought. */
export const ACCOUNT = `
SELECT json_build_object('account', to_json(u), 'roles', (SELECT json_agg(role_id) FROM users_roles WHERE tenant_id = $1 AND user_id = u.id))::text AS row
FROM (SELECT ${PERSON} FROM users WHERE tenant_id = $1 AND id = $2) u`;
