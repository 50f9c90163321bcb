import { matchesRedirect, redirectProblem, type RedirectRules } from '@gatepost/oidc-contracts/redirect-uri';
import type Provider from 'oidc-provider';
import type { ClientMetadata } from 'oidc-provider';
import type { ClientSecrets } from './client-secrets';

type Client = InstanceType<Provider['Client']>;

interface Schema {
  redirect_uris: string[];
  invalidate(message: string): void;
}

/**
 * What a client of this provider may do beyond or short of the library's own rules. The classes are made for one provider, so nothing leaks
 * into another tenant's. `Client.Schema` is not documented, so `selfTest` proves at start that it still works.
 */
export function applyClientRules(provider: Provider, rules: RedirectRules, secrets: ClientSecrets): void {
  // The library refuses custom schemes for web clients and https loopback for native ones. One method serves both lists.
  const { prototype: schema } = Reflect.get(provider.Client, 'Schema') as { prototype: Schema };
  Reflect.set(schema, 'redirectUris', function redirectUris(this: Schema, uris: string[] = this.redirect_uris, label = 'redirect_uris') {
    for (const uri of uris) {
      const problem = redirectProblem(uri, rules);
      if (problem) this.invalidate(`${label} ${problem}: ${uri}`);
    }
  });

  const { prototype } = provider.Client;
  const isExactRedirect = Reflect.get(prototype, 'redirectUriAllowed');
  const isExactPostLogout = Reflect.get(prototype, 'postLogoutRedirectUriAllowed');
  const byPattern = (uris: readonly string[] = [], uri: string) => rules.allowWildcards && uris.some((pattern) => matchesRedirect(pattern, uri));
  prototype.redirectUriAllowed = function allowed(this: Client, uri) {
    return isConcrete(uri) && (isExactRedirect.call(this, uri) || byPattern(this.redirectUris, uri));
  };
  prototype.postLogoutRedirectUriAllowed = function allowed(this: Client, uri) {
    return isConcrete(uri) && (isExactPostLogout.call(this, uri) || byPattern(this.postLogoutRedirectUris, uri));
  };
  prototype.compareClientSecret = function compare(this: Client, presented) {
    return secrets.accept(this.clientId, presented);
  };
  selfTest(provider);
}

/** A pattern is no address, also where it equals the one that is registered. What could not be registered cannot be asked for either. */
const isConcrete = (uri: string): boolean => redirectProblem(uri, { allowWildcards: false }) === undefined;

function selfTest(provider: Provider): void {
  const client: ClientMetadata = {
    client_id: 'self-test',
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['io.gatepost.selftest://callback'],
  };
  Reflect.construct(provider.Client, [client]);
}
