/**
 * - `EBLOCKED`: it is not called, now or later.
 * - `EDNS`: the name leads nowhere, or nobody said where in time.
 * - `ETIMEDOUT`: nobody answered in time.
 */
export class OutboundError extends Error {
  constructor(
    readonly code: 'EBLOCKED' | 'EDNS' | 'ETIMEDOUT',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'OutboundError';
  }
}
