import { errors, type KoaContextWithOIDC } from 'oidc-provider';

const SCOPE = 'urn:logto:scope:organizations';

/**
 * Whoever asks for a token of an organization is told by the wire contract's error for strangers that they do not belong to it: an ordinary token
 * instead would be taken for what was asked for. An app that never asked to know of organizations is told that first.
 */
export function refuseOrganization({ oidc }: KoaContextWithOIDC, description: string): void {
  if (oidc.route !== 'token' || oidc.body?.['organization_id'] === undefined) return;
  const { RefreshToken } = oidc.entities;
  if (RefreshToken && !RefreshToken.scopes.has(SCOPE)) throw new errors.InsufficientScope('refresh token missing required scope', SCOPE);
  throw Object.assign(new errors.AccessDenied(description), { status: 403, statusCode: 403 });
}
