import type { NextFunction, Request, Response } from 'express';

const ALLOWED_HEADERS = 'authorization, content-type, logto-verification-id';
const ALLOWED_METHODS = 'GET, POST, PATCH, PUT, DELETE';
const DAY_SECONDS = 86_400;

/** For APIs that take a bearer token and no cookie: apps of every origin may call them, as nothing is sent that their page does not know. */
export function openToApps(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Logto-Core-Request-Id, Retry-After');
  if (request.method !== 'OPTIONS') return next();
  response.setHeader('Access-Control-Allow-Headers', ALLOWED_HEADERS);
  response.setHeader('Access-Control-Allow-Methods', ALLOWED_METHODS);
  response.setHeader('Access-Control-Max-Age', DAY_SECONDS);
  response.status(204).end();
}
