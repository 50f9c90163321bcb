/** A refusal of the service. `code` is stable; `status` is 0 when the service was not reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly data?: unknown,
    /** Seconds until the same request may succeed. */
    readonly retryAfter?: number,
    /** What support asks for. */
    readonly requestId?: string,
    options?: ErrorOptions,
    /** Of the answer, where there was one. */
    readonly headers?: Headers,
  ) {
    super(message, options);
    this.name = 'ApiError';
  }

  /** The answer did not come from the service, or not in its form: a proxy's page, for one. Its message is nothing for people. */
  get isNameless(): boolean {
    return this.code.startsWith('client.http_');
  }
}
