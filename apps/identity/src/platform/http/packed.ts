import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

export function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

export interface Packed {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page that is written for one request, gzipped if the client takes that: the lowest levels cost a fifth of the highest and lose little. */
export async function packed(request: IncomingMessage, text: string): Promise<Packed> {
  const headers = { Vary: 'Accept-Encoding' };
  if (!takesGzip(request)) return { body: Buffer.from(text), headers };
  return { body: await pack(text, { level: 3 }), headers: { ...headers, 'Content-Encoding': 'gzip' } };
}
