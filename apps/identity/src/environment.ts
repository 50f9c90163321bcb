import { demoPorts } from '@gatepost/oidc-contracts/demo';
import { Resolver } from 'node:dns';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { wrongRanges } from './platform/http/client-address';
import type { WantedPort } from './platform/http/free-ports';
import { AllowList, wrongTargets } from './platform/outbound/allow-list';
import { demoKey } from './platform/secret-file';
import type { Tenant } from './platform/tenancy/tenant';

const port = z.coerce.number().int().min(1).max(65_535);
const count = z.coerce.number().int().min(1);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const origin = z.url({ protocol: /^https?$/ }).transform((value, context) => {
  const url = new URL(value);
  if (url.pathname === '/' && !url.search && !url.hash) return url.origin;
  context.addIssue({ code: 'custom', message: 'must be an origin such as https://id.example.com, without a path' });
  return z.NEVER;
});
const keyOf = (value: string, context: z.RefinementCtx): Buffer => {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length === 32 && new Set(bytes).size > 8) return bytes;
  context.addIssue({ code: 'custom', message: 'must be 32 random bytes in base64, for example from: openssl rand -base64 32' });
  return z.NEVER;
};
const key = z.string().transform(keyOf);

/** Keys of one variable, separated by commas. */
const keys = z.string().transform((value, context) => value.split(',').map((part) => keyOf(part.trim(), context)));

const proxies = z.string().superRefine((value, context) => {
  for (const range of wrongRanges(value)) context.addIssue({ code: 'custom', message: `${range} is neither an address nor a range such as 10.0.0.0/8` });
});

const outboundTargets = z.string().superRefine((value, context) => {
  for (const target of wrongTargets(value)) context.addIssue({ code: 'custom', message: `${target} is no host, address or range such as relay.internal:25` });
});
const nameServers = z.string().transform((value, context) => {
  const servers = value
    .split(',')
    .map((server) => server.trim())
    .filter(Boolean);
  try {
    new Resolver().setServers(servers);
    return servers;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be addresses such as 9.9.9.9 or [2620:fe::fe]:53, separated by commas' });
    return z.NEVER;
  }
});
/** Tells of a range of hashes which were found in breaches. */
const BREACHES = 'https://api.pwnedpasswords.com/range/';
/** A demo's inbox, and what people who try it out run beside it. */
const THIS_MACHINE = '127.0.0.0/8:*, [::1]:*';

/** Every variable the service reads. `.env.example` is checked against this. */
export const environmentSchema = z.object({
  GATEPOST_PROFILE: z.enum(['demo', 'production']).default('production'),
  GATEPOST_DATA: z.string().default('.gatepost'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(demoPorts.service),
  ADMIN_HOST: z.string().default('127.0.0.1'),
  ADMIN_PORT: port.default(3002),
  ENDPOINT: origin.optional(),
  ADMIN_ENDPOINT: origin.optional(),
  MOBILE_PORT: port.default(demoPorts.mobile),
  INBOX_PORT: port.default(3004),
  INBOX_SMTP_PORT: port.default(3025),
  SAMPLE_API_PORT: port.optional(),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATABASE_POOL_MAX: count.max(200).default(10),
  SECRET_KEK: key.optional(),
  SECRET_KEK_PREVIOUS: keys.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  CONNECTORS: z.string().default(''),
  OUTBOUND_ALLOW: outboundTargets.default(''),
  DNS_SERVERS: nameServers.optional(),
  BREACHED_PASSWORDS_URL: z.union([z.literal('off'), z.url({ protocol: /^https?$/ })]).optional(),
  MAIL_DELIVERY: z.enum(['queued', 'inline']).default('queued'),
  OIDC_SIGNING_ALG: z.enum(['ES256', 'ES384', 'RS256']).default('ES256'),
  TRUSTED_PROXIES: proxies.default(''),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  CODE_DIGITS: z.coerce.number().int().min(6).max(8).default(6),
  LIMIT_SENDS_PER_ADDRESS_10_MIN: count.default(10),
  LIMIT_SENDS_PER_ADDRESS_HOUR: count.default(20),
  LIMIT_SENDS_PER_ADDRESS_DAY: count.default(30),
  LIMIT_SENDS_PER_IP_10_MIN: count.default(20),
  LIMIT_VERIFIES_PER_IP_10_MIN: count.default(60),
  LIMIT_SENDS_PER_TENANT_HOUR: count.default(100_000),
  LIMIT_FAILURES_PER_ADDRESS_AND_IP_HOUR: count.default(10),
  LIMIT_CONCURRENT_PER_IP: count.default(256),
  SHUTDOWN_GRACE_SECONDS: count.max(25).default(25),
  AUDIT_LOG_DAYS: count.default(365),
  DELIVERY_LOG_DAYS: count.default(30),
  ALLOW_WILDCARD_REDIRECT_URIS: flag.default(false),
  SETUP_TOKEN: z.string().min(22).optional(),
  PRINT_CODES: flag.optional(),
  SHOW_APPLICATION_SECRETS: z.enum(['once', 'always']).default('once'),
});

export type Variables = z.infer<typeof environmentSchema>;

/** The service's settings, typed and complete. Made once, at start. */
export class Environment {
  readonly isDemo: boolean;
  readonly endpoint: string;
  readonly adminEndpoint: string;

  constructor(
    readonly variables: Variables,
    /** Where the built pages lie: `sign-in/` and `console/`. */
    readonly webRoot: string,
    /** Where `prisma/migrations` and the schema lie. */
    readonly prismaFolder: string,
  ) {
    this.isDemo = variables.GATEPOST_PROFILE === 'demo';
    this.endpoint = variables.ENDPOINT ?? `http://localhost:${variables.PORT}`;
    this.adminEndpoint = variables.ADMIN_ENDPOINT ?? `http://localhost:${variables.ADMIN_PORT}`;
  }

  get signingAlgorithm(): Variables['OIDC_SIGNING_ALG'] {
    return this.variables.OIDC_SIGNING_ALG;
  }

  get tenants(): readonly Tenant[] {
    const { HOST, PORT, ADMIN_HOST, ADMIN_PORT } = this.variables;
    const sharesHost = new URL(this.endpoint).hostname === new URL(this.adminEndpoint).hostname;
    return [
      { id: 'default', endpoint: this.endpoint, port: PORT, host: HOST, cookiePrefix: '' },
      { id: 'admin', endpoint: this.adminEndpoint, port: ADMIN_PORT, host: ADMIN_HOST, cookiePrefix: sharesHost ? 'admin' : '' },
    ];
  }

  /** The API beside a demo, for whoever shows or calls it; undefined where none was started. */
  get sampleApi(): string | undefined {
    const { SAMPLE_API_PORT } = this.variables;
    return this.isDemo && SAMPLE_API_PORT ? `http://localhost:${SAMPLE_API_PORT}` : undefined;
  }

  /** Every port that must be free: those the process will listen on, and that of the API which is started when it is ready. */
  get ports(): readonly WantedPort[] {
    const { HOST, PORT, ADMIN_HOST, ADMIN_PORT, MOBILE_PORT, INBOX_PORT, INBOX_SMTP_PORT, SAMPLE_API_PORT } = this.variables;
    const demo = { MOBILE_PORT, INBOX_PORT, INBOX_SMTP_PORT, ...(SAMPLE_API_PORT && { SAMPLE_API_PORT }) };
    const service = [{ name: 'PORT', port: PORT, host: HOST }, ...(ADMIN_PORT === PORT ? [] : [{ name: 'ADMIN_PORT', port: ADMIN_PORT, host: ADMIN_HOST }])];
    return [...service, ...(this.isDemo ? Object.entries(demo).map(([name, port]) => ({ name, port, host: '127.0.0.1' })) : [])];
  }

  /** Where new passwords are looked up; undefined: nowhere. A demo needs no internet. */
  get breachedPasswords(): string | undefined {
    const { BREACHED_PASSWORDS_URL = this.isDemo ? 'off' : BREACHES } = this.variables;
    return BREACHED_PASSWORDS_URL === 'off' ? undefined : BREACHED_PASSWORDS_URL;
  }

  /** Where the service may connect to although it is not public. */
  get outboundAllowed(): AllowList {
    const { OUTBOUND_ALLOW } = this.variables;
    return AllowList.of(this.isDemo ? `${OUTBOUND_ALLOW},${THIS_MACHINE}` : OUTBOUND_ALLOW);
  }

  /** Everything sealed at rest hangs on it. Production names it; a demo keeps one beside its data. */
  get keyEncryptionKey(): Buffer {
    return this.variables.SECRET_KEK ?? demoKey(this.variables.GATEPOST_DATA);
  }

  /** Keys that still open what they have sealed, until everything is sealed under the current one. */
  get earlierKeyEncryptionKeys(): readonly Buffer[] {
    return this.variables.SECRET_KEK_PREVIOUS ?? [];
  }
}

/** A wrong variable is a line that names it. */
export class EnvironmentError extends Error {}

/** Reads and checks the variables. `NAME_FILE` may stand for `NAME`, as container secrets are files. */
export function readVariables(source: Readonly<Record<string, string | undefined>>): Variables {
  const given: Record<string, string> = {};
  for (const name of Object.keys(environmentSchema.shape)) {
    const file = source[`${name}_FILE`];
    const value = source[name] ?? (file === undefined ? undefined : readFileSync(file, 'utf8').trim());
    if (value !== undefined && value !== '') given[name] = value;
  }
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return checked(parsed.data);
}

function checked(variables: Variables): Variables {
  if (variables.GATEPOST_PROFILE === 'demo') return variables;
  const missing = (['DATABASE_URL', 'SECRET_KEK', 'ENDPOINT', 'ADMIN_ENDPOINT'] as const).filter((name) => variables[name] === undefined);
  if (missing.length > 0) throw new EnvironmentError(missing.map((name) => `${name}: is required outside the demo profile`).join('\n'));
  if ((variables.SMTP_URL === undefined) !== (variables.MAIL_FROM === undefined)) throw new EnvironmentError('SMTP_URL and MAIL_FROM: set both or neither');
  return variables;
}
