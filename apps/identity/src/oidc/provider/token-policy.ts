import type { KoaContextWithOIDC } from 'oidc-provider';
import type Provider from 'oidc-provider';

type Client = InstanceType<Provider['Client']>;
type RefreshToken = InstanceType<Provider['RefreshToken']>;

const DAY = 86_400;
const YEAR = 365 * DAY;
const HOUR = 3600;
/** No refresh token outlives its grant. */
const LONGEST_DAYS = 180;

/** With `offline_access`, or for a web client that asked to have one always. */
export function issuesRefreshToken(_ctx: KoaContextWithOIDC, client: Client, source: { scopes: Set<string> }): boolean {
  if (!client.grantTypeAllowed('refresh_token')) return false;
  return source.scopes.has('offline_access') || (client.applicationType === 'web' && client['alwaysIssueRefreshToken'] === true);
}

/** Public clients rotate at every use, others past 70 % of the life; no chain of rotations outlives a year. */
export function rotatesRefreshToken(ctx: KoaContextWithOIDC): boolean {
  const { RefreshToken: token, Client: client } = ctx.oidc.entities;
  if (!token || !client || client['rotateRefreshToken'] === false) return false;
  if (token.totalLifetime() >= YEAR) return false;
  return client.clientAuthMethod === 'none' || token.ttlPercentagePassed() >= 70;
}

/** A rotated token of a public web client keeps the end of the first one; a native app's slides. */
export function refreshTokenTtl(ctx: KoaContextWithOIDC, _token: RefreshToken, client: Client): number {
  const rotated = ctx.oidc.entities.RotatedRefreshToken;
  if (rotated && client.applicationType === 'web' && client.clientAuthMethod === 'none') return rotated.remainingTTL;
  const { refreshTokenTtlInDays: days, refreshTokenTtl: seconds } = client;
  if (typeof days === 'number') return days * DAY;
  return typeof seconds === 'number' ? Math.min(seconds, LONGEST_DAYS * DAY) : 14 * DAY;
}

/** An access token for a resource lives as long as the resource says. */
export function accessTokenTtl(
  _ctx: KoaContextWithOIDC,
  token: { readonly resourceServer?: { readonly accessTokenTTL?: number | undefined } | undefined },
): number {
  return token.resourceServer?.accessTokenTTL ?? HOUR;
}

export function idTokenTtl(_ctx: KoaContextWithOIDC, _token: unknown, client: Client): number {
  const seconds = client['idTokenTtl'];
  return typeof seconds === 'number' ? seconds : HOUR;
}

/** Whoever has a secret is bound to the code by it; everybody else by a proof key. */
export function requiresProofKey(_ctx: KoaContextWithOIDC, client: Client): boolean {
  return client.clientAuthMethod === 'none';
}

/** Origins are compared as raw strings, and `null` is nobody. Those of the client's own web redirect URIs count as listed; patterns never do. */
export function corsAllowed(endpoint: string, origin: string, client: Client): boolean {
  if (origin === 'null') return false;
  const listed = client['corsAllowedOrigins'];
  if (origin === endpoint || (Array.isArray(listed) && listed.includes(origin))) return true;
  return (client.redirectUris ?? []).some((uri) => /^https?:/.test(uri) && URL.parse(uri)?.origin === origin);
}
