import type { NextFunction, Request, RequestHandler, Response } from 'express';

const ALLOWED_HEADERS = 'authorization, content-type, logto-verification-id';
const ALLOWED_METHODS = 'GET, POST, PATCH, PUT, DELETE';
const EXPOSED_HEADERS = 'Logto-Core-Request-Id, Retry-After, Total-Number, Total-Number-Is-Capped, Link, Delivery-Id';
const DAY_SECONDS = '86400';

/** For APIs that take a bearer token and no cookie: apps of every origin may call them, as nothing is sent that their page does not know. */
export const openToApps = openTo(() => '*');

/** Lets pages of the origin that is answered call what is below; undefined: none. */
export function openTo(allowedOrigin: (origin: string) => string | undefined): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { origin } = request.headers;
    const allowed = origin === undefined ? undefined : allowedOrigin(origin);
    response.vary('Origin');
    if (allowed !== undefined) {
      response.setHeader('Access-Control-Allow-Origin', allowed);
      response.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS);
    }
    if (request.method !== 'OPTIONS') return next();
    if (allowed !== undefined) {
      response.setHeader('Access-Control-Allow-Headers', ALLOWED_HEADERS);
      response.setHeader('Access-Control-Allow-Methods', ALLOWED_METHODS);
      response.setHeader('Access-Control-Max-Age', DAY_SECONDS);
    }
    response.status(204).end();
  };
}
