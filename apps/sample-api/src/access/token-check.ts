import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import * as z from 'zod';
import type { Settings } from '../settings';
import { Refusal } from './refusal';

/** Only signatures that the issuer makes. A shared secret or no signature at all can never pass. */
const ALGORITHMS = ['ES256', 'ES384', 'RS256'];
const CLOCK_TOLERANCE_SECONDS = 5;

/** Faults of the token. Any other error of the verification is a fault of the way to the keys. */
const TOKEN_FAULTS = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

const accessTokenClaims = z.object({
  sub: z.string().min(1),
  client_id: z.string().min(1),
  // One audience and no more: a token that opens two doors could be carried from one to the other.
  aud: z.literal(sampleApi.indicator),
  scope: z.string().default(''),
});

/** Whom a good token speaks for, and what it allows. */
export interface Access {
  readonly subject: string;
  readonly clientId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Decides by the published keys alone whether an access token is one of ours (RFC 9068 section 4). The issuer is not asked. */
export class TokenCheck {
  readonly #keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(private readonly settings: Settings) {
    // Fetched when first needed, then kept; a key nobody has seen is looked for once in half a minute, however many ask for it.
    this.#keys = createRemoteJWKSet(settings.keys, { cacheMaxAge: 600_000, cooldownDuration: 30_000, timeoutDuration: 3000 });
  }

  async accessOf(token: string): Promise<Access> {
    const claims = accessTokenClaims.safeParse(await this.#verified(token));
    if (!claims.success) throw Refusal.invalidToken('The token is not an access token for this API.');
    const { sub, client_id, scope } = claims.data;
    return { subject: sub, clientId: client_id, scopes: new Set(scope.split(' ').filter(Boolean)) };
  }

  async #verified(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.#keys, {
        issuer: this.settings.issuer,
        audience: sampleApi.indicator,
        typ: 'at+jwt',
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'iat', 'jti'],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw Refusal.invalidToken('The token has expired.');
      if (TOKEN_FAULTS.some((kind) => error instanceof kind)) throw Refusal.invalidToken('The token is not valid for this API.');
      throw Refusal.keysOutOfReach();
    }
  }
}
