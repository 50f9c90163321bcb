import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { JWK } from 'oidc-provider';

export type SigningAlgorithm = 'ES256' | 'ES384' | 'RS256';

/** A private JWK (RFC 7517) with everything a verifier needs to choose it. */
export type SigningKey = JWK & { readonly kid: string; readonly alg: SigningAlgorithm; readonly use: 'sig' };

const CURVES = { ES256: 'P-256', ES384: 'P-384' } as const;

export function newSigningKey(alg: SigningAlgorithm): SigningKey {
  const { privateKey } = alg === 'RS256' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: CURVES[alg] });
  // Everything but the private members is public: the two kinds of key have different ones.
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomBytes(16).toString('base64url'), use: 'sig', alg };
}
