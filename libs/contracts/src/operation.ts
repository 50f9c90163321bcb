import type * as z from 'zod';
import type { ErrorCode } from './errors';

/** One operation of the HTTP API as a value: the route, its validation, its reply and its documentation derive from it. */
export interface OperationShape {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** The HTTP status of success. */
  readonly status: 200 | 201 | 204;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
  readonly errors: readonly ErrorCode[];
}

export function operation<const Shape extends OperationShape>(shape: Shape): Shape {
  return shape;
}
