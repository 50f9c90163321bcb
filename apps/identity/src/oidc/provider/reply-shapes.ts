import { createHash } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { errorUri } from './error-uris';
import { wrapRequests } from './middleware';
import { answerOutage, isOutage } from './outage';

type Body = Record<string, unknown>;

/** For pages of the library's own: it adds the hash of its script to `script-src`, and their forms lead to whatever address the client registered. */
const LIBRARY_PAGES = "default-src 'none'; script-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Replies as the clients of the wire contract expect them: errors with `code` and `message`, always a `scope`, entity tags on what is read. */
export function shapeReplies(provider: Provider, onServerError: (error: unknown) => void): void {
  wrapRequests(provider, async (ctx, next) => {
    ctx.set('Content-Security-Policy', LIBRARY_PAGES);
    await next().catch((error: unknown) => {
      if (isOutage(error)) return answerOutage(ctx);
      onServerError(error);
      ctx.status = 500;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { error: 'server_error', error_description: 'the service failed at this' };
    });
    const body = asObject(ctx.body);
    if (ctx.status >= 400) shapeError(ctx, body);
    else if (ctx.status === 200 && body) {
      if ((body['access_token'] !== undefined || body['active'] === true) && body['scope'] === undefined) body['scope'] = '';
      if (ctx.method === 'GET') tagEntity(ctx, body);
    }
  });
}

function shapeError(ctx: KoaContextWithOIDC, body: Body | undefined): void {
  if (body && typeof body['error'] === 'string') {
    if (ctx.query['parse_error'] !== 'false') ctx.body = withCode(body, body['error']);
  } else if (ctx.status === 404 && ctx.body === undefined) {
    ctx.status = 404;
    ctx.body = withCode(
      { error: 'invalid_request', error_description: `unrecognized route or not allowed method (${ctx.method} on ${ctx.path})` },
      'invalid_request',
    );
  }
}

/** The contract's shape for an OAuth error body. */
export function withCode(body: Body, error: string): Body {
  const description = typeof body['error_description'] === 'string' ? body['error_description'] : '';
  const code = isLostSession(description) ? 'session.not_found' : `oidc.${error}`;
  return { code, message: description || error, error_uri: errorUri(error), ...body };
}

export function isLostSession(description: string): boolean {
  return (description.includes('session') && description.includes('not found')) || description.includes('authorization request has expired');
}

function tagEntity(ctx: KoaContextWithOIDC, body: Body): void {
  ctx.etag = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
  if (ctx.fresh) {
    ctx.status = 304;
    ctx.body = null;
  }
}

function asObject(body: unknown): Body | undefined {
  return typeof body === 'object' && body !== null && !Buffer.isBuffer(body) ? (body as Body) : undefined;
}
