import { capacitorOrigins, demoPorts } from '@gatepost/oidc-contracts/demo';
import * as z from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);

const variables = z.object({
  ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  PORT: port.default(demoPorts.service),
  MOBILE_PORT: port.default(demoPorts.mobile),
  SAMPLE_API_PORT: port.default(demoPorts.sampleApi),
});

export interface Settings {
  readonly port: number;
  /** Whose tokens are believed. */
  readonly issuer: string;
  /** Where the issuer publishes its keys. */
  readonly keys: URL;
  /** Web pages and apps that may ask. Compared as they are: `capacitor://localhost` has no origin for a URL parser. */
  readonly origins: readonly string[];
}

/** Reads the variables of the service it stands beside. A wrong one is an error that names it. */
export function readSettings(source: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  const { ENDPOINT, PORT, MOBILE_PORT, SAMPLE_API_PORT } = parsed.data;
  const endpoint = ENDPOINT === undefined ? `http://localhost:${PORT}` : new URL(ENDPOINT).origin;
  return {
    port: SAMPLE_API_PORT,
    issuer: `${endpoint}/oidc`,
    keys: new URL(`${endpoint}/oidc/jwks`),
    origins: [`http://localhost:${MOBILE_PORT}`, ...capacitorOrigins],
  };
}

export class SettingsError extends Error {}
