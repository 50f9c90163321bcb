import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { takesGzip } from '../../platform/http/packed';

/** A JSON document that many ask for, written and packed once. */
export interface ReadyDocument {
  readonly body: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

export function readyDocument(value: unknown): ReadyDocument {
  const body = Buffer.from(JSON.stringify(value));
  return { body, packed: gzipSync(body), etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}

/** Clients may keep it, but ask each time whether it has changed. */
export function sendDocument({ body, packed, etag }: ReadyDocument, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  response.appendHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const isPacked = takesGzip(request);
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  const sent = isPacked ? packed : body;
  response.writeHead(200, { 'Content-Length': sent.length }).end(request.method === 'HEAD' ? undefined : sent);
}
