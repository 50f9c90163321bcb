import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { redactReply } from '@gatepost/connector-kit/redact-reply';

/** A call that fails with one of these has not left. */
const UNSENT = ['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'EBLOCKED'];

/** What an answer means that is not "taken". */
export function failureOfAnswer(status: number, text: string, server: string): ConnectorError {
  const told = { server, reply: redactReply(`${status} ${text}`) };
  if (status === 401)
    return new ConnectorError('authorization_failed', 'The inbox is that of another process.', { ...told, retry: 'permanent', stage: 'login' });
  return new ConnectorError('general', `The inbox answered ${status}.`, { ...told, retry: status >= 500 ? 'temporary' : 'permanent', stage: 'message' });
}

/** What it means that there was no answer. Once the message may have left, another attempt could be a second one. */
export function failureOfCall(cause: unknown, server: string): ConnectorError {
  if (codesOf(cause).some((code) => UNSENT.includes(code)))
    return new ConnectorError('general', 'The inbox cannot be reached.', { server, retry: 'temporary', stage: 'connection', cause });
  return new ConnectorError('general', 'The inbox did not answer.', { server, retry: 'unknown', stage: 'message', cause });
}

/** Of the error and of what caused it. */
function codesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...code, ...codesOf('cause' in error ? error.cause : undefined)];
}
