import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { isSecure, type Tenant } from '../../platform/tenancy/tenant';
import type { ArtefactStore } from '../artefacts/artefact.store';
import { ArtefactAdapter } from '../artefacts/adapter';
import { EXTRA_CLIENT_METADATA } from '../clients/client-metadata';
import type { ClientAdapter } from '../clients/client-adapter';
import type { SigningKey } from '../keys/signing-key';
import { CLAIMS, claimsOf } from './account-claims';
import { CookieKeys } from './cookie-keys';
import { interactionUrl } from './interaction-url';
import { prompts } from './prompts';
import { corsAllowed, idTokenTtl, issuesRefreshToken, refreshTokenTtl, rotatesRefreshToken } from './token-policy';

export interface ProviderParts {
  readonly tenant: Tenant;
  readonly store: ArtefactStore;
  readonly clients: ClientAdapter;
  /** The first one signs. */
  readonly signingKeys: readonly SigningKey[];
  readonly cookieKeys: readonly string[];
  readonly renderError: (ctx: KoaContextWithOIDC, code: string, description: string) => Promise<void>;
  readonly onServerError: (error: unknown) => void;
}

const DAY = 86_400;
const ASKS_AGAIN = new Set(['authorization', 'resume']);

export interface CookieNames {
  readonly session: string;
  readonly interaction: string;
  readonly resume: string;
}

/** `__Host-` needs the path `/`, which the resume cookie never has. */
export function cookieNames(tenant: Tenant): CookieNames {
  const secure = isSecure(tenant);
  const { cookiePrefix: prefix } = tenant;
  return {
    session: `${secure ? '__Host-' : ''}${prefix}_session`,
    interaction: `${secure ? '__Host-' : ''}${prefix}_interaction`,
    resume: `${secure ? '__Secure-' : ''}${prefix}_interaction_resume`,
  };
}

/** The wire contract, as far as the library can be told by configuration. */
export function configurationOf(parts: ProviderParts): Configuration {
  const { tenant, store, clients, signingKeys } = parts;
  const algorithms = signingKeys.slice(0, 1).map(({ alg }) => alg);
  const cookie = { signed: true, sameSite: 'lax', path: '/', httpOnly: true, secure: isSecure(tenant) } as const;
  return {
    adapter: (model) => (model === 'Client' ? clients : new ArtefactAdapter(store, model)),
    jwks: { keys: signingKeys.map((key) => ({ ...key })) },
    // The library asks of a ring only what CookieKeys has; its types name arrays alone.
    cookies: { keys: new CookieKeys(parts.cookieKeys) as unknown as string[], names: cookieNames(tenant), long: cookie, short: cookie },
    clientDefaults: { id_token_signed_response_alg: algorithms[0] ?? 'ES256' },
    enabledJWA: {
      idTokenSigningAlgValues: algorithms,
      userinfoSigningAlgValues: algorithms,
      introspectionSigningAlgValues: algorithms,
      authorizationSigningAlgValues: algorithms,
    },
    conformIdTokenClaims: false,
    scopes: ['openid', 'offline_access', 'profile', 'email', 'phone', 'custom_data'],
    claims: CLAIMS,
    extraParams: ['first_screen', 'interaction_mode', 'direct_sign_in', 'identifier', 'organization_id', 'one_time_token', 'google_one_tap_credential'],
    extraClientMetadata: { properties: [...EXTRA_CLIENT_METADATA] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      revocation: { enabled: true },
      // Both pages of signing out are replaced by ours.
      rpInitiatedLogout: { enabled: true, logoutSource: blank, postLogoutSuccessSource: blank },
      resourceIndicators: { enabled: false },
    },
    interactions: { url: interactionUrl, policy: prompts() },
    async findAccount(ctx, id) {
      const account = await store.account(id);
      if (!account || account.is_suspended) {
        // A browser is asked who is there now; an app that holds tokens is told that they are over.
        if (ASKS_AGAIN.has(ctx.oidc.route)) return undefined;
        throw new errors.InvalidGrant('user not found or suspended');
      }
      return { accountId: account.id, claims: () => claimsOf(account) };
    },
    issueRefreshToken: issuesRefreshToken,
    rotateRefreshToken: rotatesRefreshToken,
    clientBasedCORS: (_ctx, origin, client) => corsAllowed(tenant.endpoint, origin, client),
    renderError: (ctx, out) => parts.renderError(ctx, out.error, out.error_description ?? out.error),
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 60,
      IdToken: idTokenTtl,
      RefreshToken: refreshTokenTtl,
      Interaction: 3600,
      Session: 14 * DAY,
      Grant: 180 * DAY,
    },
  };
}

function blank(ctx: KoaContextWithOIDC): void {
  ctx.body = '';
}
