import type { ErrorCode } from '@gatepost/contracts/errors';
import type { accountErrors } from '@gatepost/contracts/experience/account-errors';
import type { managementErrors } from '@gatepost/contracts/management/errors';

/** What an error's own data may add to its words. */
export interface ErrorFacts {
  readonly triesLeft: number | undefined;
  /** Whole minutes until the same request may succeed. */
  readonly minutes: number | undefined;
}

/** A sentence, or how to build it from what the error knows. */
export type ErrorSentence = string | ((facts: ErrorFacts) => string);

/** What happened, then what to do next, for every code of the catalogue. */
export type ErrorSentences = Readonly<Record<ErrorCode, ErrorSentence>>;

/** The share of them that only administrators and developers meet. */
export type ManagementErrorSentences = Readonly<Record<keyof typeof managementErrors, ErrorSentence>>;

/** The share of them that is about passwords, user names and what an account still needs. */
export type AccountErrorSentences = Readonly<Record<keyof typeof accountErrors, ErrorSentence>>;
