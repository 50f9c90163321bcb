import type { RedirectRules } from '@gatepost/oidc-contracts/redirect-uri';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { isSecure, type Tenant } from '../../platform/tenancy/tenant';
import { ArtefactAdapter } from '../artefacts/adapter';
import type { ArtefactStore } from '../artefacts/artefact.store';
import type { ClientAdapter } from '../clients/client-adapter';
import { EXTRA_CLIENT_METADATA } from '../clients/client-metadata';
import type { DeviceFlow } from '../device/device-pages';
import type { SigningKey } from '../keys/signing-key';
import type { Accounts } from './accounts';
import { CookieKeys } from './cookie-keys';
import { cookieNames } from './cookie-names';
import { featuresOf } from './features';
import { interactionUrl } from './interaction-url';
import { prompts } from './prompts';
import type { ResourceServers } from './resource-servers';
import { CLAIMS, SCOPES } from './scopes';
import { accessTokenTtl, corsAllowed, idTokenTtl, issuesRefreshToken, refreshTokenTtl, requiresProofKey, rotatesRefreshToken } from './token-policy';

export interface ConfigurationParts {
  readonly tenant: Tenant;
  readonly store: ArtefactStore;
  readonly clients: ClientAdapter;
  readonly accounts: Accounts;
  readonly resources: ResourceServers;
  /** The first one signs. */
  readonly signingKeys: readonly SigningKey[];
  readonly cookieKeys: readonly string[];
  readonly deviceFlow: DeviceFlow;
  readonly redirectRules: RedirectRules;
  /** How applications are called. */
  readonly fetch: typeof fetch;
  readonly renderError: (ctx: KoaContextWithOIDC, code: string, description: string) => Promise<void>;
}

const DAY = 86_400;

/** The wire contract, as far as the library can be told by configuration. */
export function configurationOf(parts: ConfigurationParts): Configuration {
  const { tenant, store, clients, accounts, resources } = parts;
  const cookie = { signed: true, sameSite: 'lax', path: '/', httpOnly: true, secure: isSecure(tenant) } as const;
  return {
    adapter: (model) => (model === 'Client' ? clients : new ArtefactAdapter(store, model)),
    // The library asks of a ring only what CookieKeys has; its types name arrays alone.
    cookies: { keys: new CookieKeys(parts.cookieKeys) as unknown as string[], names: cookieNames(tenant), long: cookie, short: cookie },
    ...signingOf(parts.signingKeys),
    conformIdTokenClaims: false,
    scopes: SCOPES,
    claims: CLAIMS,
    extraParams: ['first_screen', 'interaction_mode', 'direct_sign_in', 'identifier', 'organization_id', 'one_time_token', 'google_one_tap_credential'],
    extraClientMetadata: { properties: [...EXTRA_CLIENT_METADATA] },
    responseTypes: ['code'],
    pkce: { required: requiresProofKey },
    features: featuresOf(resources, parts.deviceFlow),
    interactions: { url: interactionUrl, policy: prompts() },
    findAccount: (ctx, id) => accounts.find(ctx, id),
    fetch: parts.fetch,
    issueRefreshToken: issuesRefreshToken,
    rotateRefreshToken: rotatesRefreshToken,
    clientBasedCORS: (_ctx, origin, client) => corsAllowed(tenant.endpoint, origin, client),
    renderError: (ctx, out) => parts.renderError(ctx, out.error, out.error_description ?? out.error),
    ttl: {
      AccessToken: accessTokenTtl,
      ClientCredentials: accessTokenTtl,
      AuthorizationCode: 60,
      DeviceCode: 600,
      IdToken: idTokenTtl,
      RefreshToken: refreshTokenTtl,
      Interaction: 3600,
      Session: () => store.unit.settings?.session.ttl ?? 14 * DAY,
      Grant: 180 * DAY,
    },
  };
}

/** Every token is signed with the algorithm of the key that signs, though earlier and later keys may have others, and a JWT always says what it may be used for. */
function signingOf(keys: readonly SigningKey[]): Partial<Configuration> {
  const algorithms = [...new Set(keys.map(({ alg }) => alg))];
  return {
    jwks: { keys: keys.map((key) => ({ ...key })) },
    clientDefaults: { id_token_signed_response_alg: algorithms[0] ?? 'ES256' },
    enabledJWA: {
      idTokenSigningAlgValues: algorithms,
      userinfoSigningAlgValues: algorithms,
      introspectionSigningAlgValues: algorithms,
      authorizationSigningAlgValues: algorithms,
    },
    formats: {
      customizers: {
        jwt(_ctx, _token, { payload }) {
          payload['scope'] ??= '';
        },
      },
    },
  };
}
