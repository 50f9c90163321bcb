import { errors, type ErrorBody } from '@gatepost/contracts/errors';
import { errorMessage } from '@gatepost/phrases/errors/messages';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Log } from '../logging/log';
import { DomainError } from './domain-error';

/** The one place where errors become HTTP. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const error = asDomainError(thrown);
    const { status } = errors[error.code];
    if (status >= 500) this.log.error(error.code, thrown);
    const { retryAfter } = error.options;
    if (retryAfter !== undefined) response.setHeader('Retry-After', Math.max(1, Math.ceil(retryAfter)));
    response.setHeader('Cache-Control', 'no-store');
    response.status(status).json(bodyOf(error, http.getRequest<Request>().headers['accept-language'] ?? ''));
  }
}

function bodyOf({ code, options: { data, details } }: DomainError, accepted: string): ErrorBody {
  return { code, message: errorMessage(code, accepted, data ?? {}), ...(data !== undefined && { data }), ...(details !== undefined && { details }) };
}

function asDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (thrown instanceof HttpException && thrown.getStatus() === 404) return new DomainError('entity.not_found', { cause: thrown });
  const type: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'type') : undefined;
  if (type === 'entity.too.large') return new DomainError('request.too_large', { cause: thrown });
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new DomainError('request.unsupported_media_type', { cause: thrown });
  if (typeof type === 'string') return new DomainError('request.invalid_input', { cause: thrown });
  return new DomainError('server.internal', { cause: thrown });
}
