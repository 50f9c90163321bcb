import type { ClientMetadata } from 'oidc-provider';
import type { Application } from '../../applications/application.store';
import { redirectProblem } from '../provider/redirect-rules';

/** Our own members of a client, next to the library's. */
export const EXTRA_CLIENT_METADATA = [
  'corsAllowedOrigins',
  'alwaysIssueRefreshToken',
  'rotateRefreshToken',
  'idTokenTtl',
  'refreshTokenTtlInDays',
  'displayName',
  'isThirdParty',
];

/**
 * An application as the library knows clients. A URI that is not allowed (any more) is left out rather than handed on:
 * the library's schema would refuse the whole client on every use.
 */
export function clientMetadataOf({ id, name, type, isThirdParty, oidcClientMetadata, customClientMetadata }: Application): ClientMetadata {
  const isPublic = type === 'Native' || type === 'SPA';
  return {
    client_id: id,
    application_type: type === 'Native' ? 'native' : 'web',
    token_endpoint_auth_method: isPublic ? 'none' : 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: allowed(oidcClientMetadata.redirectUris),
    post_logout_redirect_uris: allowed(oidcClientMetadata.postLogoutRedirectUris),
    displayName: name,
    isThirdParty,
    ...customClientMetadata,
  };
}

function allowed(uris: readonly string[]): string[] {
  return uris.filter((uri) => redirectProblem(uri) === undefined);
}
