import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import { connectionOptions, deadlines } from '@gatepost/connector-smtp/connection-options';
import { withoutSecrets } from '@gatepost/connector-smtp/without-secrets';
import { hostname } from 'node:os';
import type { Records } from '../dns/records';
import type { Findings } from '../findings';
import type { Provider } from '../providers';
import { providerOfHost } from '../providers';
import type { Circumstances } from './dialogue';

/** A port that mail servers usually listen at. */
export interface UsualPort {
  readonly port: number;
  /** Whether TLS begins with the connection. */
  readonly isSecure: boolean;
}

/** The safest first. */
export const USUAL_PORTS: readonly UsualPort[] = [
  { port: 465, isSecure: true },
  { port: 587, isSecure: false },
  { port: 2525, isSecure: false },
  { port: 25, isSecure: false },
];

/** What one examination of a mail server goes by. */
export interface Wanted {
  readonly config: SmtpServer;
  /** Both in canonical form. */
  readonly sender: string;
  readonly recipient: string;
  readonly outbound: Outbound;
  readonly records: Records;
  readonly findings: Findings;
  readonly usualPorts: readonly UsualPort[];
}

export interface Visit extends Wanted, Circumstances {
  /** What mails are sent with. */
  readonly options: ReturnType<typeof connectionOptions>;
  readonly provider: Provider | undefined;
  /** How the service introduces itself. */
  readonly ownName: string;
  /** What no answer of the server may repeat to anybody; a token is added when there is one. */
  readonly secrets: Set<string>;
}

export function visitOf(wanted: Wanted, circumstances: Pick<Circumstances, 'journal' | 'deadline'>): Visit {
  const options = connectionOptions(wanted.config);
  const secrets = new Set(secretsOf(wanted.config.auth));
  return {
    ...wanted,
    ...circumstances,
    options,
    patience: deadlines(wanted.config).socketTimeout,
    secrets,
    withoutSecrets: (text) => withoutSecrets(text, [...secrets]),
    provider: providerOfHost(wanted.config.host),
    ownName: options.name ?? machineName(),
  };
}

/** As the mail library introduces itself when the configuration has no name. */
function machineName(): string {
  const name = hostname();
  if (/^[\d.]+$/.test(name)) return `[${name}]`;
  return name.includes('.') ? name : '[127.0.0.1]';
}

/** Every text in the login but the user, in the shapes in which it travels: a password also together with the user. */
function secretsOf(auth: unknown): readonly string[] {
  if (typeof auth === 'string') return [auth, base64(auth)];
  if (typeof auth !== 'object' || auth === null) return [];
  const pair = 'user' in auth && 'pass' in auth ? [base64(`\0${String(auth.user)}\0${String(auth.pass)}`)] : [];
  return [...pair, ...Object.entries(auth).flatMap(([name, value]) => (['type', 'user'].includes(name) ? [] : secretsOf(value)))];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
