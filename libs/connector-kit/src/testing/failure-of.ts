import { ConnectorError } from '../connector-error';
import type { Journal } from '../journal';

/** What a hand-over failed with; fails itself where there was no failure or another one than connectors have. */
export async function failureOf(handover: Promise<unknown>): Promise<ConnectorError> {
  const error = await handover.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof ConnectorError)) throw new Error('it did not fail with a ConnectorError', { cause: error });
  return error;
}

/** All that leaves a connector besides the message: what is told of a failure, and of the way to it. */
export function toldOf(journal: Journal, error?: ConnectorError): string {
  const { cause, ...failure } = error?.failure ?? { cause: undefined };
  void cause;
  return JSON.stringify([journal.facts, error?.message, failure]);
}
