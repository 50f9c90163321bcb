import { redirectProblem, type RedirectRules } from '@gatepost/oidc-contracts/redirect-uri';
import { randomBytes } from 'node:crypto';
import type { ClientMetadata } from 'oidc-provider';
import type { Application } from '../../applications/application.store';

/** Our own members of a client, next to the library's. */
export const EXTRA_CLIENT_METADATA = [
  'corsAllowedOrigins',
  'alwaysIssueRefreshToken',
  'rotateRefreshToken',
  'idTokenTtl',
  'refreshTokenTtl',
  'refreshTokenTtlInDays',
  'displayName',
  'isThirdParty',
];

export const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

/** The library's schema demands a secret of confidential clients. Nobody knows this one, and it is never compared: `ClientSecrets` is asked instead. */
const PLACEHOLDER = randomBytes(32).toString('base64url');

/**
 * An application as the library knows clients. A URI that is not allowed (any more) is left out rather than handed on:
 * the library's schema would refuse the whole client on every use.
 */
export function clientMetadataOf(application: Application, rules: RedirectRules): ClientMetadata {
  const { id, name, type, isThirdParty, oidcClientMetadata, customClientMetadata } = application;
  const isPublic = type === 'Native' || type === 'SPA';
  const redirectUris = oidcClientMetadata.redirectUris.filter((uri) => redirectProblem(uri, rules) === undefined);
  const grants = grantsOf(application);
  return {
    client_id: id,
    application_type: type === 'Native' ? 'native' : 'web',
    ...(isPublic ? { token_endpoint_auth_method: 'none' } : { token_endpoint_auth_method: 'client_secret_basic', client_secret: PLACEHOLDER }),
    grant_types: grants,
    // Without an address to be sent back to there is nothing to answer at the authorization endpoint.
    response_types: grants.includes('authorization_code') && redirectUris.length > 0 ? ['code'] : [],
    redirect_uris: redirectUris,
    post_logout_redirect_uris: oidcClientMetadata.postLogoutRedirectUris.filter((uri) => redirectProblem(uri, rules) === undefined),
    ...backchannelOf(application),
    ...customClientMetadata,
    displayName: name,
    isThirdParty,
  };
}

function grantsOf({ type, customClientMetadata }: Application): string[] {
  if (type === 'MachineToMachine') return ['client_credentials'];
  return [type === 'Native' && customClientMetadata.isDeviceFlow ? DEVICE_CODE : 'authorization_code', 'refresh_token'];
}

function backchannelOf({ oidcClientMetadata }: Application): Partial<ClientMetadata> {
  const { backchannelLogoutUri: uri, backchannelLogoutSessionRequired: isSessionRequired = false } = oidcClientMetadata;
  if (uri === undefined || !/^https?:$/.test(URL.parse(uri)?.protocol ?? '')) return {};
  return { backchannel_logout_uri: uri, backchannel_logout_session_required: isSessionRequired };
}
