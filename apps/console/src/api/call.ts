import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ErrorCode } from '@gatepost/contracts/errors';
import type { OperationShape } from '@gatepost/contracts/operation';
import { firstValueFrom } from 'rxjs';
import * as z from 'zod';

const errorBody = z.object({ code: z.string(), data: z.unknown().optional() });

/** The service said no, in the words of the contract; or nothing came back, and then `code` is `network`. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | 'network',
    readonly retryAfterSeconds: number | undefined,
    readonly requestId: string | undefined,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Calls an operation of the contract: what is sent and what comes back are what it says. */
@Injectable({ providedIn: 'root' })
export class Api {
  readonly #http = inject(HttpClient);

  async call<Shape extends OperationShape & { response: z.ZodType }>(
    operation: Shape,
    ...input: Shape extends { body: z.ZodType } ? [z.input<Shape['body']>] : []
  ): Promise<z.output<Shape['response']>> {
    const [body]: readonly unknown[] = input;
    const reply = await firstValueFrom(this.#http.request(operation.method, operation.path, { body })).catch((error: unknown) => {
      throw asApiError(operation, error);
    });
    return operation.response.parse(reply) as z.output<Shape['response']>;
  }
}

function asApiError(operation: OperationShape, error: unknown): ApiError {
  if (!(error instanceof HttpErrorResponse)) return new ApiError('network', undefined, undefined, { cause: error });
  const body = errorBody.safeParse(error.error);
  const code = operation.errors.find((known) => known === body.data?.code) ?? (error.status === 0 ? 'network' : 'server.internal');
  const retryAfter = Number(error.headers.get('Retry-After') ?? Number.NaN);
  return new ApiError(code, Number.isNaN(retryAfter) ? undefined : retryAfter, error.headers.get('Logto-Core-Request-Id') ?? undefined, { cause: error });
}
