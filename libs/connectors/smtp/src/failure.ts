import { ConnectorError, type ConnectorErrorCode, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import { redactReply } from '@gatepost/connector-kit/redact-reply';
import { NO_LOGIN } from './login';
import { withoutSecrets } from './without-secrets';

/** What the mail library tells about a failure. */
interface Facts {
  readonly code: string;
  /** The system's or TLS's own code. */
  readonly originalCode: string;
  /** What was answered. */
  readonly command: string;
  readonly reply: string;
  /** 0: the server did not answer. */
  readonly status: number;
}

/** What whoever asked knows about it. */
export interface Circumstances {
  readonly server: string;
  readonly stage: NonNullable<ConnectorFailure['stage']>;
  /** At least one byte of the mail was handed to the connection. */
  readonly hasBegun: boolean;
  readonly secrets: readonly string[];
}

const CERTIFICATE = /CERT|ALTNAME|LEAF_SIGNATURE|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/;
const NO_TLS = /^ERR_SSL|^ERR_TLS|^EPROTO$/;
const WORDS: Readonly<Record<string, string>> = {
  EDNS: 'The name of the mail server could not be resolved.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'The mail server did not agree to TLS.',
  EABORT: 'The mail server took too long.',
  EAUTH: 'The mail server did not accept the login.',
  [NO_LOGIN]: 'The mail server does not offer the login that is set up.',
  EENVELOPE: 'The mail server refused the sender or the recipient.',
  EMESSAGE: 'The mail server refused the mail.',
};

export function failureOf(error: unknown, circumstances: Circumstances): ConnectorError {
  if (error instanceof ConnectorError) return error;
  // The library writes into the errors of whoever it asks for a token, so ours travels inside of another.
  if (error instanceof Error && error.cause instanceof ConnectorError) return error.cause;
  const facts = factsOf(error);
  const { server, stage, hasBegun, secrets } = circumstances;
  const failure: ConnectorFailure = {
    retry: retryOf(facts, hasBegun),
    stage,
    server,
    ...(facts.reply !== '' && { reply: redactReply(withoutSecrets(facts.reply, secrets)) }),
    ...(facts.command === 'RCPT TO' && { ofRecipient: true }),
    // The library writes whole replies into its errors, and those may repeat the mail, or a secret.
    ...(facts.reply === '' && { cause: error }),
  };
  if (CERTIFICATE.test(facts.originalCode)) return new ConnectorError('invalid_certificate', 'The certificate of the mail server does not hold.', failure);
  return new ConnectorError(codeOf(facts), WORDS[facts.code] ?? 'The connection to the mail server failed.', failure);
}

/** The connection is gone, whatever was to happen on it. */
export function isLost(error: unknown): boolean {
  const { code, status } = factsOf(error);
  return status === 421 || ((code === 'ECONNECTION' || code === 'ESOCKET') && status === 0);
}

/** The server has answered, and the next mail may follow. */
export function isRefusal(error: unknown): boolean {
  const { code, status } = factsOf(error);
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && status >= 400;
}

function retryOf({ code, status }: Facts, hasBegun: boolean): ConnectorFailure['retry'] {
  // Whoever takes STARTTLS out of a dialogue answers what they like: that is no word of the server's on the mail.
  if (code === 'ETLS') return 'temporary';
  // 503 speaks of the session, not of the mail.
  if (status >= 500 && status !== 503) return 'permanent';
  if (status >= 400) return 'temporary';
  if (code === 'EAUTH' || code === NO_LOGIN || code === 'EENVELOPE') return 'permanent';
  return hasBegun ? 'unknown' : 'temporary';
}

function codeOf({ code, status }: Facts): ConnectorErrorCode {
  if (code === NO_LOGIN || (code === 'EAUTH' && (status >= 500 || status === 0))) return 'authorization_failed';
  return code === 'EPROTOCOL' && status < 400 ? 'invalid_response' : 'general';
}

function factsOf(error: unknown): Facts {
  const read = (name: string): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined);
  const text = (name: string) => (typeof read(name) === 'string' ? String(read(name)) : '');
  const [code, originalCode, command] = [text('code'), text('originalCode'), text('command')];
  const status = Number(read('responseCode')) || 0;
  // A server that does not know EHLO cannot offer STARTTLS.
  const isAboutTls = NO_TLS.test(originalCode) || (code === 'ECONNECTION' && command === 'EHLO' && status >= 500);
  const isTls = isAboutTls && !CERTIFICATE.test(originalCode);
  return { code: isTls ? 'ETLS' : originalCode === NO_LOGIN ? NO_LOGIN : code, originalCode, command, reply: text('response'), status };
}
