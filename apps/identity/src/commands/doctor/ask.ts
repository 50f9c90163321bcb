import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';

export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const PATIENCE_MS = 5000;
const LONGEST = 1_000_000;

/** One GET as it is: no redirect is followed, any Host may be named. Fails with the system's own code. */
export function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Heard> {
  return new Promise((heard, failed) => {
    const request = (url.startsWith('https:') ? secure : plain)(url, { headers: { accept: 'application/json', ...headers }, timeout: PATIENCE_MS });
    request.once('timeout', () => request.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })));
    request.once('error', failed);
    request.once('response', (reply) => {
      let body = '';
      reply.setEncoding('utf8').on('data', (part: string) => {
        body += part;
        if (body.length > LONGEST) request.destroy(new Error('too long an answer'));
      });
      reply.once('end', () => heard({ status: reply.statusCode ?? 0, headers: reply.headers, body }));
    });
    request.end();
  });
}

/** What went wrong, as the system calls it. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  if (typeof code === 'string') return code;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return inner === undefined ? String(error) : codeOf(inner);
}
