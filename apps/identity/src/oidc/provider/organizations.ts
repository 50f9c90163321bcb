import { errors, type KoaContextWithOIDC } from 'oidc-provider';

/**
 * Whoever asks for a token of an organization is told by the wire contract's error for strangers that they do not belong to it: an ordinary token
 * instead would be taken for what was asked for.
 */
export function refuseOrganization({ oidc }: KoaContextWithOIDC, description: string): void {
  if (oidc.route !== 'token' || oidc.body?.['organization_id'] === undefined) return;
  throw Object.assign(new errors.AccessDenied(description), { status: 403, statusCode: 403 });
}
