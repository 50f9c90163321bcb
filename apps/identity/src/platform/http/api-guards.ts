import { json, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { isStorable } from './storable';
import { DomainError } from './domain-error';
import { requestContext } from './request-context';

const DEPTH = 20;
const KEYS = 1000;
const STRING = 65_536;

/** What every `/api` request passes before its route: no strange site, a JSON body of bounded size and shape. */
export const apiGuards: readonly RequestHandler[] = [
  refuseStrangers,
  requireJson,
  json({ limit: '16kb', strict: true, inflate: false, type: 'application/json' }),
  boundShape,
];

/** A browser says where a request comes from; clients that are no browsers send neither header. */
function refuseStrangers(request: Request, _response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isStrange = (origin !== undefined && origin !== requestContext().tenant.endpoint) || (site !== undefined && site !== 'same-origin' && site !== 'none');
  next(isStrange ? new DomainError('request.cross_site') : undefined);
}

function requireJson(request: Request, _response: Response, next: NextFunction): void {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(hasBody && !request.is('application/json') ? new DomainError('request.unsupported_media_type') : undefined);
}

function boundShape(request: Request, _response: Response, next: NextFunction): void {
  const budget = { keys: KEYS };
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
