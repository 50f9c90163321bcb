import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, decodeProtectedHeader, errors, jwtVerify, type JWK, type JWTPayload } from 'jose';
import { issuerOf, type Tenant } from '../platform/tenancy/tenant';
import { CurrentKeys } from './keys/current-keys';
import type { TenantKeys } from './keys/key.store';

/** Seconds of clock skew between replicas that are forgiven. */
const TOLERANCE = 15;

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** Access tokens for a resource: JWTs (RFC 9068) that the service itself has signed and, for its own APIs, takes. */
@Injectable()
export class ResourceTokens {
  readonly #sets = new WeakMap<TenantKeys, KeySet>();

  constructor(private readonly current: CurrentKeys) {}

  /** The claims; undefined when the token is not signed by this tenant, is of another type, for another audience or over. */
  async verify(token: string, issuer: Tenant, audience: string): Promise<JWTPayload | undefined> {
    const options = {
      issuer: issuerOf(issuer),
      audience,
      typ: 'at+jwt',
      algorithms: ['ES256', 'ES384', 'RS256'],
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp'],
    };
    const kid = keyIdOf(token);
    if (kid === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, await this.#keys(issuer.id, kid), options);
      // A token for several audiences could be replayed by any of them.
      return payload.aud === audience ? payload : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  /** As the provider has them now. A token of a key that is not among them may come from a process that has rotated a moment ago. */
  async #keys(tenantId: string, kid: string): Promise<KeySet> {
    const known = await this.current.of(tenantId);
    return this.#setOf(known.signing.some((key) => key.kid === kid) ? known : await this.current.catchUp(tenantId));
  }

  #setOf(keys: TenantKeys): KeySet {
    let set = this.#sets.get(keys);
    if (!set) this.#sets.set(keys, (set = createLocalJWKSet({ keys: keys.signing.map((key) => publicKey({ ...key })) })));
    return set;
  }
}

/** undefined: it names none, or is no JWT at all. Every key of ours has a name. */
function keyIdOf(token: string): string | undefined {
  try {
    const { kid } = decodeProtectedHeader(token);
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}

function publicKey({ kty, kid, alg, use, crv, x, y, n, e }: Readonly<Record<string, unknown>>): JWK {
  const members = { kty, kid, alg, use, crv, x, y, n, e };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
