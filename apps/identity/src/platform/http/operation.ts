import type { OperationShape } from '@gatepost/contracts/operation';
import { applyDecorators, Body, HttpCode, RequestMapping, RequestMethod, type PipeTransform } from '@nestjs/common';
import type * as z from 'zod';
import { DomainError } from './domain-error';

/** Makes a controller's method the route of an operation. */
export function Operation({ method, path, status }: OperationShape): MethodDecorator {
  return applyDecorators(RequestMapping({ path, method: RequestMethod[method] }), HttpCode(status));
}

/** The body, checked against the operation's schema. */
export function OperationBody({ body }: OperationShape): ParameterDecorator {
  if (!body) throw new Error('this operation has no body');
  return Body(new SchemaPipe(body));
}

class SchemaPipe implements PipeTransform {
  constructor(private readonly schema: z.ZodType) {}

  transform(value: unknown): unknown {
    const parsed = this.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const { issues, name } = parsed.error;
    const details = issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('\n');
    throw new DomainError('guard.invalid_input', { details, data: { name, issues } });
  }
}
