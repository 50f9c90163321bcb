import { request as requestInClear, type IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import { plainHost } from './allow-list';
import type { OutboundGuard } from './outbound-guard';

const LARGEST_ANSWER = 131_072;
const WHOLE_CALL_MS = 10_000;

/**
 * `fetch` through the guard: `https:` to public hosts, `http:` to targets that are allowed with their port. Redirects are answers like others,
 * and of an answer this much is read at most.
 */
export function guardedFetch(guard: OutboundGuard): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    // The copy's own signal lives no longer than the copy.
    const given = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const signal = AbortSignal.any([AbortSignal.timeout(WHOLE_CALL_MS), ...(given ? [given] : [])]);
    const url = new URL(request.url);
    const isSecure = url.protocol === 'https:';
    if (!isSecure && url.protocol !== 'http:') throw new TypeError(`${url.protocol} is not called`);
    const body = Buffer.from(await request.arrayBuffer());
    const port = Number(url.port || (isSecure ? 443 : 80));
    const socket = await guard.connect({ host: url.hostname, port, signal }, isSecure ? undefined : []);
    return exchange(isSecure ? securedFor(plainHost(url.hostname), socket) : socket, { request, url, body, signal });
  };
}

interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly body: Buffer;
  readonly signal: AbortSignal;
}

function securedFor(host: string, socket: Socket): Socket {
  return secure({ socket, host, ALPNProtocols: ['http/1.1'], ...(isIP(host) === 0 && { servername: host }) });
}

function exchange(socket: Socket, { request: { method, headers }, url, body, signal }: Call): Promise<Response> {
  const send = url.protocol === 'https:' ? requestOverTls : requestInClear;
  return new Promise((done, fail) => {
    const heads = { ...Object.fromEntries(headers), 'accept-encoding': 'identity' };
    send(url, { method, headers: heads, signal, createConnection: () => socket })
      .once('error', fail)
      .once('response', (answer) => void responseOf(answer).then(done, fail))
      .end(body);
  });
}

async function responseOf(answer: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  const status = answer.statusCode ?? 0;
  const headers = Object.entries(answer.headersDistinct).flatMap(([name, values]) => (values ?? []).map((value): [string, string] => [name, value]));
  const isEmpty = [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : Buffer.concat(chunks), { status, headers });
}
