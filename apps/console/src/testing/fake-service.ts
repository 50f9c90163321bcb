import type { Provider } from '@angular/core';
import { Tokens } from '../session/tokens';

/** What the console sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly headers: Headers;
}

type Answer = (sent: Sent) => Response | Promise<Response>;

/** Stands where the network begins: everything of the console up to `fetch` is real. An operation that no test answers is a 404. */
export class FakeService {
  readonly sent: Sent[] = [];
  readonly #answers = new Map<string, Answer>();

  constructor() {
    Object.assign(globalThis, { fetch: (input: string, init?: RequestInit) => this.#answer(input, init ?? {}) });
  }

  /** For the test bed: a person is signed in. */
  get providers(): readonly Provider[] {
    return [{ provide: Tokens, useValue: { of: () => Promise.resolve('a token'), forget: () => undefined } }];
  }

  /** `path` is matched whole, without the query. The last answer given counts. */
  on(method: string, path: string, answer: Answer): this {
    this.#answers.set(`${method} ${path}`, answer);
    return this;
  }

  /** The bodies sent to an operation, in their order. */
  bodies(method: string, path: string): readonly unknown[] {
    return this.sent.filter(({ url, ...request }) => request.method === method && url.pathname === path).map(({ body }) => body);
  }

  async #answer(input: string, init: RequestInit): Promise<Response> {
    const url = new URL(input, 'http://localhost');
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const sent = { method, url, body, headers: new Headers(init.headers) };
    this.sent.push(sent);
    const answer = this.#answers.get(`${method} ${url.pathname}`);
    return answer ? answer(sent) : refusal(404, 'entity.not_found');
  }
}

/** A reply as the service gives it; `total` is that of a list in pages. */
export function reply(body: unknown, { status = 200, total }: { readonly status?: number; readonly total?: number } = {}): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', ...(total !== undefined && { 'Total-Number': String(total) }) });
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers });
}

export function refusal(
  status: number,
  code: string,
  { headers = {}, data }: { readonly headers?: Record<string, string>; readonly data?: unknown } = {},
): Response {
  return new Response(JSON.stringify({ code, message: `The service says ${code}.`, data }), {
    status,
    headers: { 'Logto-Core-Request-Id': 'request-1', ...headers },
  });
}
