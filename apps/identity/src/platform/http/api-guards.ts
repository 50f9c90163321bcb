import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { isStorable } from './storable';
import { DomainError } from './domain-error';

const DEPTH = 20;
const KEYS = 1000;
/** Five hundred people with all there is to say of them. */
const IMPORTED_KEYS = 20_000;
const STRING = 65_536;

const parser = (limit: string) => json({ limit, strict: true, inflate: false, type: 'application/json' });
const small = parser('16kb');
const large = parser('256kb');

/** What every `/api` request passes before its route: a JSON body of bounded size and shape. */
export const apiGuards: readonly RequestHandler[] = [requireJson, parse, boundShape];

function requireJson(request: Request, _response: Response, next: NextFunction): void {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(hasBody && !request.is('application/json') ? new DomainError('request.unsupported_media_type') : undefined);
}

/** People's sign-ins are small, administrators' templates are not. */
function parse(request: Request, response: Response, next: NextFunction): void {
  const isLarge = /^\/(?!experience|interaction|setup)/.test(request.path);
  (isLarge ? large : small)(request, response, next);
}

function boundShape(request: Request, _response: Response, next: NextFunction): void {
  const budget = { keys: request.path === '/users/import' ? IMPORTED_KEYS : KEYS };
  next(isBounded(request.body, DEPTH, budget) ? undefined : new DomainError('request.invalid_input'));
}

function isBounded(value: unknown, depth: number, budget: { keys: number }): boolean {
  if (typeof value === 'string') return value.length <= STRING && isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(([name, member]) => {
    budget.keys -= 1;
    return budget.keys >= 0 && name !== '__proto__' && isStorable(name) && isBounded(member, depth - 1, budget);
  });
}
