import { ConnectorError, type ConnectorErrorCode, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import { redactReply } from '@gatepost/connector-kit/redact-reply';

/** What the mail library tells about a failure. */
interface Facts {
  readonly code: string;
  /** The system's or TLS's own code. */
  readonly originalCode: string;
  readonly reply: string;
  /** 0: the server did not answer. */
  readonly status: number;
}

const CERTIFICATE = /CERT|ALTNAME|SELF_SIGNED|ISSUER|CHAIN/;
const WORDS: Readonly<Record<string, string>> = {
  EDNS: 'The name of the mail server could not be resolved.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'The mail server did not agree to TLS.',
  EABORT: 'The mail server took too long.',
  EAUTH: 'The mail server did not accept the login.',
  EENVELOPE: 'The mail server refused the sender or the recipient.',
  EMESSAGE: 'The mail server refused the mail.',
};

/** `hasBegun`: at least one byte of the mail was handed to the connection. */
export function failureOf(error: unknown, server: string, hasBegun: boolean): ConnectorError {
  if (error instanceof ConnectorError) return error;
  const facts = factsOf(error);
  const failure: ConnectorFailure = {
    retry: retryOf(facts, hasBegun),
    stage: stageOf(facts, hasBegun),
    server,
    ...(facts.reply !== '' && { reply: redactReply(facts.reply) }),
    cause: error,
  };
  if (CERTIFICATE.test(facts.originalCode)) return new ConnectorError('invalid_certificate', 'The certificate of the mail server does not hold.', failure);
  return new ConnectorError(codeOf(facts), WORDS[facts.code] ?? 'The connection to the mail server failed.', failure);
}

function retryOf({ code, status }: Facts, hasBegun: boolean): ConnectorFailure['retry'] {
  // 503 speaks of the session, not of the mail.
  if (status >= 500 && status !== 503) return 'permanent';
  if (status >= 400) return 'temporary';
  if (code === 'EAUTH' || code === 'EENVELOPE') return 'permanent';
  return hasBegun ? 'unknown' : 'temporary';
}

function stageOf({ code }: Facts, hasBegun: boolean): NonNullable<ConnectorFailure['stage']> {
  if (hasBegun || code === 'EENVELOPE' || code === 'EMESSAGE') return 'message';
  return code === 'EAUTH' ? 'login' : 'connection';
}

function codeOf({ code, status }: Facts): ConnectorErrorCode {
  if (code === 'EAUTH' && (status >= 500 || status === 0)) return 'authorization_failed';
  return code === 'EPROTOCOL' && status < 400 ? 'invalid_response' : 'general';
}

function factsOf(error: unknown): Facts {
  const read = (name: string): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined);
  const text = (name: string) => (typeof read(name) === 'string' ? String(read(name)) : '');
  return { code: text('code'), originalCode: text('originalCode'), reply: text('response'), status: Number(read('responseCode')) || 0 };
}
