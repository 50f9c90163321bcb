import type { ErrorCode } from '@gatepost/contracts/errors';

export interface DomainErrorOptions {
  readonly cause?: unknown;
  /** For programs: what they need to react. Never a secret. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** One line per problem, for the developer who sent the request. */
  readonly details?: string;
  /** Where the wire contract has another one than the catalogue for this very place. */
  readonly status?: number;
  /** Seconds until the same request may succeed. */
  readonly retryAfter?: number;
}

/** An error with a code of the catalogue. One filter turns it into HTTP. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly options: DomainErrorOptions = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'DomainError';
  }
}
