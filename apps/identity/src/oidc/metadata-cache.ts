import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Documents that are the same for everybody until the provider is made anew, and how long a client may keep them. */
const CACHE_CONTROL: Readonly<Record<string, string>> = {
  '/oidc/.well-known/openid-configuration': 'no-cache',
  '/oidc/.well-known/oauth-authorization-server': 'no-cache',
  '/oidc/jwks': 'no-cache, max-age=0, must-revalidate',
};

/** Keeps the provider's own answers for its metadata: the first request fills a document, the others cost next to nothing. */
export class MetadataCache {
  readonly #answers = new Map<string, Answer>();

  constructor(private readonly handle: Handle) {}

  /** false: not one of the documents, or not a plain GET. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '';
    if (request.method !== 'GET' || !(path in CACHE_CONTROL)) return false;
    const answer = this.#answers.get(path);
    if (answer) send(answer, request, response);
    else this.#learn(path, request, response);
    return true;
  }

  #learn(path: string, request: IncomingMessage, response: ServerResponse): void {
    const end = response.end.bind(response);
    response.end = ((chunk?: unknown) => {
      response.end = end;
      const isWhole = response.statusCode === 200 && (typeof chunk === 'string' || chunk instanceof Uint8Array);
      if (!isWhole) return chunk === undefined ? end() : end(chunk);
      const answer = answerOf(path, Buffer.from(chunk as string), String(response.getHeader('content-type')));
      this.#answers.set(path, answer);
      for (const name of response.getHeaderNames()) if (!KEPT.has(name)) response.removeHeader(name);
      send(answer, request, response);
      return response;
    }) as ServerResponse['end'];
    // Whatever this one client has asked the answer to depend on, the kept one does not.
    delete request.headers['if-none-match'];
    delete request.headers.origin;
    this.handle(request, response);
  }
}

/** Set by the listener for this very request. */
const KEPT = new Set(['logto-core-request-id', 'x-content-type-options', 'strict-transport-security', 'connection']);

function answerOf(path: string, body: Buffer, type: string): Answer {
  return {
    body,
    headers: {
      'Content-Type': type,
      'Cache-Control': CACHE_CONTROL[path] ?? 'no-cache',
      ETag: `"${createHash('sha256').update(body).digest('base64url')}"`,
      'Access-Control-Allow-Origin': '*',
    },
  };
}

function send({ body, headers }: Answer, request: IncomingMessage, response: ServerResponse): void {
  const isFresh = request.headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === headers['ETag']);
  if (isFresh) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'Content-Length': String(body.length) }).end(body);
}
