import { errors, type ErrorBody, type ErrorCode } from '@gatepost/contracts/errors';
import { errorMessage } from '@gatepost/phrases/errors/messages';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { databaseError } from '../database/prisma-errors';
import { Log } from '../logging/log';
import { DomainError } from './domain-error';
import { plainPage } from './plain-page';
import { currentRequestId } from './request-context';

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
    const status = error.options.status ?? errors[error.code].status;
    const { retryAfter } = error.options;
    // Who is told when to come again was refused on purpose, and everybody else with them.
    const isMeant = retryAfter !== undefined && error === thrown && error.cause === undefined;
    if (status >= 500 && !isMeant) this.log.error(error.code, thrown);
    if (retryAfter !== undefined) response.setHeader('Retry-After', Math.max(1, Math.ceil(retryAfter)));
    response.setHeader('Cache-Control', 'no-store');
    const request = http.getRequest<Request>();
    if (wantsPage(request)) {
      response
        .status(status)
        .type('html')
        .send(plainPage(errorMessage(error.code, request.headers['accept-language'] ?? '', {}), currentRequestId()));
      return;
    }
    response.status(status).json(bodyOf(error, request.headers['accept-language'] ?? ''));
  }
}

function bodyOf({ code, options: { data, details } }: DomainError, accepted: string): ErrorBody {
  return { code, message: errorMessage(code, accepted, data ?? {}), ...(data !== undefined && { data }), ...(details !== undefined && { details }) };
}

/** A person looks at what a browser opens as a page; everything else is a program. */
function wantsPage(request: Request): boolean {
  return !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';
}

/** What the framework and its body parser refuse, by the HTTP status they would have answered. */
const REFUSALS: Readonly<Record<number, ErrorCode>> = {
  400: 'request.invalid_input',
  404: 'entity.not_found',
  413: 'request.too_large',
  415: 'request.unsupported_media_type',
};

function asDomainError(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const refused = databaseError(thrown);
  if (refused) return refused;
  return new DomainError(REFUSALS[statusOf(thrown)] ?? 'server.internal', { cause: thrown });
}

function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'status') : undefined;
  return typeof status === 'number' ? status : 500;
}
