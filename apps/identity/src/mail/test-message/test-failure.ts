import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '../../platform/http/domain-error';

/** As long as a port that swallows everything takes to be given up, and some more. */
const UNREACHED_MS = 6_000;

/**
 * Of a failure only this much: more would make a scanner of ports and hosts of whoever may send a test. What did not show itself to be a
 * mail server is answered alike and after the same time, be it closed, silent or something else.
 */
const REASONS = {
  connection: 'No mail server answered there over a safe connection. Check host, port and TLS.',
  login: 'The mail server did not accept the login. Check user and password.',
  message: 'The mail server did not take the mail. Check the sender.',
} as const;

/** What the caller is told of a failed attempt; throws what is none. `since` is when the attempt began, by `performance.now()`. */
export async function testFailure(error: unknown, since: number): Promise<DomainError> {
  if (!(error instanceof ConnectorError)) throw error;
  if (error.code === 'invalid_config') {
    const issues = [{ code: 'custom', path: [], message: error.message }];
    return new DomainError('connector.invalid_config', { cause: error, data: { name: 'ZodError', issues } });
  }
  const reason = error.failure.stage ?? 'connection';
  if (reason === 'connection') await pause(Math.max(0, UNREACHED_MS - (performance.now() - since)));
  return new DomainError('connector.general', { cause: error, data: { reason, message: REASONS[reason] }, details: REASONS[reason] });
}
