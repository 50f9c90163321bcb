import type { IncomingMessage } from 'node:http';
import * as querystring from 'node:querystring';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { isStorable } from '../../platform/http/storable';
import { wrapRequests } from './middleware';

/** As the library's own limit. */
const BODY_LIMIT = 56 * 1024;

/** What is said of text that cannot be stored. */
export const BROKEN_TEXT = 'null bytes and broken characters are not allowed';

type Scalars = Record<string, string | string[]>;

/**
 * Requests as clients really send them, made into what the library expects: `resource=a,b`, POST at the authorization and the
 * end-session endpoint, JSON bodies at the others. Forms stay with the library, so that it sees duplicate parameters.
 */
export function acceptCommonShapes(provider: Provider): void {
  wrapRequests(provider, async (ctx, next) => {
    if (ctx.querystring.includes('%00')) return refuse(ctx, BROKEN_TEXT);
    const asGet = ctx.method === 'POST' && (ctx.path === '/auth' || ctx.path === '/session/end');
    const isJson = ctx.method === 'POST' && Boolean(ctx.is('application/json'));
    if (asGet || isJson) {
      const body = await parseBody(ctx.req, isJson);
      if (!body) return refuse(ctx, 'failed to parse the request body');
      if (!Object.entries(body).flat(2).every(isStorable)) return refuse(ctx, BROKEN_TEXT);
      if (asGet) {
        ctx.method = 'GET';
        shadowQuery(ctx, body);
      } else {
        ctx.req.headers['content-type'] = 'application/x-www-form-urlencoded';
        Reflect.set(ctx.req, 'body', body);
      }
    }
    const { resource } = ctx.query;
    if (typeof resource === 'string' && resource.includes(',')) shadowQuery(ctx, { ...ctx.query, resource: resource.split(',').filter(Boolean) });
    await next();
    if (asGet) ctx.method = 'POST';
  });
}

function shadowQuery(ctx: KoaContextWithOIDC, value: object): void {
  Object.defineProperty(ctx, 'query', { value, configurable: true });
}

function refuse(ctx: KoaContextWithOIDC, description: string): void {
  ctx.status = 400;
  ctx.body = { error: 'invalid_request', error_description: description };
}

async function parseBody(request: IncomingMessage, isJson: boolean): Promise<Scalars | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!(part instanceof Buffer)) return undefined;
    size += part.length;
    if (size > BODY_LIMIT) return undefined;
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  if (!isJson) return { ...querystring.parse(text) } as Scalars;
  try {
    return flat(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function flat(value: unknown): Scalars | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([key, member]) => [key, Array.isArray(member) ? member.map(scalar) : scalar(member)] as const);
  const isFlat = entries.every(([, member]) => member !== undefined && !(Array.isArray(member) && member.includes(undefined)));
  return isFlat ? (Object.fromEntries(entries) as Scalars) : undefined;
}

function scalar(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
