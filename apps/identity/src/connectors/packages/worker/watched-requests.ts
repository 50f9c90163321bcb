import { subscribe } from 'node:diagnostics_channel';
import type { Fact } from '../messages';
import type { Orders } from './orders.ts';

interface Asked {
  readonly order: number;
  readonly since: number;
}

/** Tells of each HTTP request what a journey needs to know, whichever library makes it: never its head or its body. */
export function watchRequests(orders: Orders, tell: (order: number, fact: Fact) => void): void {
  const asked = new WeakMap<object, Asked>();
  const begin = (request: object, host: string) => {
    const order = orders.current;
    if (order === undefined) return;
    asked.set(request, { order, since: performance.now() });
    tell(order, { what: 'asked', method: text(request, 'method'), host, path: text(request, 'path').split('?')[0] ?? '' });
  };
  const sent = (request: object) => {
    const known = asked.get(request);
    if (known) tell(known.order, { what: 'sent' });
  };
  const answered = (request: object, response: object) => {
    const known = asked.get(request);
    if (known) tell(known.order, { what: 'answered', status: Number(Reflect.get(response, 'statusCode')), ms: performance.now() - known.since });
  };
  on('http.client.request.created', (request) => {
    begin(request, text(request, 'host'));
    if (isRequest(request)) {
      orders.opened(orders.current, request);
      request.once('finish', () => sent(request));
    }
  });
  on('http.client.response.finish', answered);
  on('undici:request:create', (request) => begin(request, hostOf(text(request, 'origin'))));
  on('undici:request:bodySent', sent);
  on('undici:request:headers', answered);
}

function on(channel: string, hear: (request: object, response: object) => void): void {
  subscribe(channel, (message) => {
    const [request, response] = ['request', 'response'].map((name): unknown => Reflect.get(Object(message), name));
    if (typeof request === 'object' && request !== null) hear(request, Object(response) as object);
  });
}

interface Request {
  once(event: 'finish', listener: () => void): unknown;
  destroy(): void;
}

function isRequest(value: object): value is Request {
  return 'once' in value && 'destroy' in value;
}

function text(holder: object, name: string): string {
  const value: unknown = Reflect.get(holder, name);
  return typeof value === 'string' ? value : '';
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
