import { decodeProtectedHeader } from 'jose';
import type Provider from 'oidc-provider';
import type { SigningKey } from './signing-key';

type Client = InstanceType<Provider['Client']>;
type Validate = (token: string, client: Client) => Promise<unknown>;

/**
 * The library expects the algorithm of the key that signs now. An app may hand in an ID token as a hint that was signed
 * before the tenant changed from one algorithm to another: every published key is as good.
 */
export function acceptHintsOfEveryKey(provider: Provider, keys: readonly SigningKey[]): void {
  const idToken = provider.IdToken;
  const validate = (Reflect.get(idToken, 'validate') as Validate).bind(idToken);
  const known = new Set<string>(keys.map(({ alg }) => alg));
  Reflect.set(idToken, 'validate', (token: string, client: Client) => {
    const alg = algorithmOf(token);
    if (alg === undefined || !known.has(alg)) return validate(token, client);
    return validate(token, Object.create(client, { idTokenSignedResponseAlg: { value: alg } }) as Client);
  });
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}
