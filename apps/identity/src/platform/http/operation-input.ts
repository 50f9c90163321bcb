import { parameterNames, type InputOf, type OperationShape, type Page } from '@gatepost/contracts/operation';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import * as z from 'zod';
import { DomainError } from './domain-error';
import { invalidInput } from './invalid-input';
import { isStorable } from './storable';

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;
const LONGEST_PARAMETER = 2048;

/** What the operation is called with: path, query, body and page, checked against its schemas. Unknown members are dropped. */
export const Input = createParamDecorator<OperationShape>((operation, context: ExecutionContext) =>
  inputOf(operation, context.switchToHttp().getRequest<Request>()),
);

function inputOf<Shape extends OperationShape>(operation: Shape, request: Request): InputOf<Shape> {
  return {
    params: parametersOf(operation, request),
    query: operation.query ? parse(operation.query, readable(request.query)) : {},
    body: operation.body ? parse(operation.body, request.body) : undefined,
    page: operation.paging ? pageOf(request.query, operation.paging) : undefined,
  } as InputOf<Shape>;
}

function parametersOf({ path }: OperationShape, { params }: Request): Record<string, string> {
  const entries = parameterNames(path).map((name) => [name, String(params[name] ?? '')] as const);
  for (const [name, value] of entries)
    if (value.length > LONGEST_PARAMETER || !isStorable(value)) throw invalidInput([{ path: [name], message: 'is not a valid value' }]);
  return Object.fromEntries(entries);
}

function readable(query: object): object {
  if (!Object.entries(query).flat(2).map(String).every(isStorable)) throw new DomainError('request.invalid_input');
  return query;
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.error.issues);
}

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(most));
const paging = z.object({ page: whole(999_999_999).optional(), page_size: whole(MAX_SIZE).optional() });

function pageOf(query: object, mode: 'always' | 'optional'): Page | undefined {
  const parsed = paging.safeParse(query);
  if (!parsed.success) throw new DomainError('guard.invalid_pagination', { details: 'page counts from 1, page_size from 1 to 100' });
  const { page, page_size: size } = parsed.data;
  if (mode === 'optional' && page === undefined && size === undefined) return undefined;
  return { number: page ?? 1, size: size ?? DEFAULT_SIZE };
}
