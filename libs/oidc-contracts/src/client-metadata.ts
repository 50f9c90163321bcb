import * as z from 'zod';

export const applicationType = z.enum(['Native', 'SPA', 'Traditional', 'MachineToMachine']);
export type ApplicationType = z.infer<typeof applicationType>;

/** Where a client may be sent back to. Rules: RFC 8252 and RFC 9700; checked when they are registered and again by the provider. */
export const oidcClientMetadata = z.object({
  redirectUris: z.array(z.string()),
  postLogoutRedirectUris: z.array(z.string()),
  /** Told when a session ends (OpenID Connect Back-Channel Logout 1.0). */
  backchannelLogoutUri: z.string().optional(),
  /** Whether its logout tokens have to name the session. */
  backchannelLogoutSessionRequired: z.boolean().optional(),
  logoUri: z.string().optional(),
});
export type OidcClientMetadata = z.infer<typeof oidcClientMetadata>;

export const customClientMetadata = z.object({
  /** Compared with the Origin header as raw strings: `capacitor://localhost` has the WHATWG origin `null`. */
  corsAllowedOrigins: z.array(z.string()).optional(),
  /** Seconds. */
  idTokenTtl: z.number().int().positive().optional(),
  /** Seconds. `refreshTokenTtlInDays` goes first. */
  refreshTokenTtl: z.number().int().positive().optional(),
  refreshTokenTtlInDays: z.number().int().min(1).max(180).optional(),
  tenantId: z.string().optional(),
  alwaysIssueRefreshToken: z.boolean().optional(),
  rotateRefreshToken: z.boolean().optional(),
  allowTokenExchange: z.boolean().optional(),
  /** Signs in by a code that is typed in elsewhere (RFC 8628). Settled when the client is made. */
  isDeviceFlow: z.boolean().optional(),
  /** How many grants a person may have with the client at once; the oldest ones end. */
  maxAllowedGrants: z.number().int().positive().optional(),
});
export type CustomClientMetadata = z.infer<typeof customClientMetadata>;
