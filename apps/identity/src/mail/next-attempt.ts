import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Outcome } from './delivery-attempt';

/** Seconds to wait after the first, second, ... failure. */
const WAITS = [5, 15, 45, 120, 300];
/** A mail that arrives with less life in its code than this only disappoints. */
const WORTHWHILE_SECONDS = 120;

export interface FailedAttempt {
  readonly error: unknown;
  /** Attempts before this one. */
  readonly attempts: number;
  /** Seconds the code lives on. */
  readonly life: number;
}

/** What a failure means for the mail: another attempt later, or the end. */
export function afterFailure({ error, attempts, life }: FailedAttempt): Outcome {
  const wait = WAITS[attempts];
  const isOver = !isTemporary(error) || wait === undefined || life - wait < WORTHWHILE_SECONDS;
  return { state: isOver ? 'failed' : 'delayed', server: null, error: reasonOf(error), retryIn: isOver ? null : wait };
}

export const expired: Outcome = { state: 'failed', server: null, error: 'the code expired before the mail could leave', retryIn: null };

// What is no connector's failure is our own and may pass: the database was away while the configuration was read.
function isTemporary(error: unknown): boolean {
  return !(error instanceof ConnectorError) || error.failure.retry === 'temporary';
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ConnectorError)) return 'the attempt could not be made';
  const { retry, reply } = error.failure;
  const note = retry === 'unknown' ? ' It may have arrived, so it is not sent again.' : '';
  return `${error.code}: ${error.message}${reply === undefined ? '' : ` (${reply})`}${note}`;
}
