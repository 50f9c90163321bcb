import { ConnectorError, type ConnectorErrorCode, type ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import { redactReply } from '@gatepost/connector-kit/redact-reply';
import * as z from 'zod';
import type { AccessToken } from './access-tokens';
import { withoutSecrets } from './without-secrets';

const WHOLE_CALL_MS = 10_000;
/** Of an answer that does not say how long its token lives. */
const DEFAULT_SECONDS = 300;

const granted = z.object({
  access_token: z
    .string()
    .min(1)
    .max(8192)
    .regex(/^[\x21-\x7e]+$/),
  // What makes no sense of these is as if it were not there: the token is what counts.
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  refresh_token: z.string().min(1).max(8192).optional().catch(undefined),
});
/** RFC 6749, section 5.2. */
const refused = z.object({
  error: z.enum(['invalid_request', 'invalid_client', 'invalid_grant', 'unauthorized_client', 'unsupported_grant_type', 'invalid_scope']),
  error_description: z.string().optional(),
});

/** What asking an authorization server came to. */
export class TokenFailure extends ConnectorError {
  constructor(
    code: ConnectorErrorCode,
    message: string,
    failure: ConnectorFailure,
    /** By `performance.now()`. */
    readonly askedAt: number,
  ) {
    super(code, message, failure);
  }
}

/** Asks an authorization server for a token. Every failure is a `TokenFailure`, and none of them repeats what was sent. */
export async function requestToken(...asked: Parameters<typeof exchanged>): Promise<Granted> {
  const askedAt = performance.now();
  try {
    return await exchanged(...asked);
  } catch (error) {
    throw error instanceof ConnectorError ? new TokenFailure(error.code, error.message, error.failure, askedAt) : error;
  }
}

type Granted = AccessToken & { readonly refreshToken: string | undefined };
type Form = Readonly<Record<string, string>>;

async function exchanged(url: string, form: Form, secrets: readonly string[], call: typeof fetch): Promise<Granted> {
  const server = new URL(url).host;
  const { status, body } = await answerOf(url, form, call).catch((cause: unknown) => {
    throw unreachable(cause, server);
  });
  if (status >= 400) throw refusal(status, body, server, secrets);
  const answer = granted.safeParse(body);
  if (!answer.success) throw failed('invalid_response', 'The authorization server gave no token.', { retry: 'temporary', server, reply: String(status) });
  const { access_token: text, expires_in: seconds = DEFAULT_SECONDS, refresh_token: refreshToken } = answer.data;
  return { text, expires: Date.now() + seconds * 1000, refreshToken };
}

async function answerOf(url: string, form: Form, call: typeof fetch): Promise<{ status: number; body: unknown }> {
  const answer = await call(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    redirect: 'manual',
    signal: AbortSignal.timeout(WHOLE_CALL_MS),
  });
  const text = await answer.text();
  try {
    return { status: answer.status, body: JSON.parse(text) };
  } catch {
    return { status: answer.status, body: undefined };
  }
}

function unreachable(cause: unknown, server: string): ConnectorError {
  if (cause instanceof ConnectorError) return cause;
  const isBlocked = typeof cause === 'object' && cause !== null && Reflect.get(cause, 'code') === 'EBLOCKED';
  if (isBlocked) return failed('general', 'The authorization server is not called.', { retry: 'permanent', server, cause });
  return failed('general', 'The authorization server did not answer.', { retry: 'temporary', server, cause });
}

function refusal(status: number, body: unknown, server: string, secrets: readonly string[]): ConnectorError {
  const told = refused.safeParse(body);
  const said = told.success ? `${told.data.error} ${told.data.error_description ?? ''}` : '';
  const reply = redactReply(withoutSecrets(`${status} ${said}`, secrets));
  // A server that is busy or broken says nothing about the credentials.
  if (status >= 500 || status === 429 || status === 408) {
    return failed('general', 'The authorization server cannot answer now.', { retry: 'temporary', server, reply });
  }
  return failed('authorization_failed', 'The authorization server did not accept the credentials.', { retry: 'permanent', server, reply });
}

function failed(code: ConnectorErrorCode, message: string, failure: Omit<ConnectorFailure, 'stage'>): ConnectorError {
  return new ConnectorError(code, message, { ...failure, stage: 'login' });
}
