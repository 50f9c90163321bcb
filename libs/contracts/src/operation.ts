import type * as z from 'zod';
import type { ErrorCode } from './errors';
import type { Permission } from './permissions';

/**
 * Who may call an operation.
 * - `public`: anybody.
 * - `interaction`: the browser whose cookies name a sign-in under way.
 * - `account`: a person, with an opaque access token of their own that holds `openid`.
 * - a permission: an access token for the Management API that holds it, or `all`.
 */
export type Access = 'public' | 'interaction' | 'account' | Permission;

/** One operation of the HTTP API as a value: the route, who may call it, its validation, its reply and its documentation derive from it. */
export interface OperationShape {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parameters stand in braces, as in OpenAPI. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** The HTTP status of success. */
  readonly status: 200 | 201 | 204;
  /** Another status of success, when there are two. */
  readonly otherStatus?: 200 | 201 | 204;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response?: z.ZodType;
  /** A list in pages: `page` and `page_size` in the query, `Total-Number` and `Link` in the reply. `optional`: everything when neither is sent. */
  readonly paging?: 'always' | 'optional';
  readonly errors: readonly ErrorCode[];
}

export function operation<const Shape extends OperationShape>(shape: Shape): Shape {
  return shape;
}

type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;

/** Which part of a list is wanted. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** 1 to 100. */
  readonly size: number;
}

/** What an operation is called with, checked. */
export interface InputOf<Shape extends OperationShape> {
  readonly params: Readonly<Record<ParameterNames<Shape['path']>, string>>;
  readonly query: Shape['query'] extends z.ZodType ? z.output<Shape['query']> : Record<never, never>;
  readonly body: Shape['body'] extends z.ZodType ? z.output<Shape['body']> : undefined;
  /** undefined: all of it. */
  readonly page: Shape['paging'] extends 'always' ? Page : Shape['paging'] extends 'optional' ? Page | undefined : undefined;
}

/** What an operation answers. Members that its schema does not name never leave the service. */
export type ReplyOf<Shape extends OperationShape> = Shape['response'] extends z.ZodType ? z.input<Shape['response']> : undefined;

export const parameterNames = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
