import type { ErrorCode } from '@gatepost/contracts/errors';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomId } from '../crypto/random-id';
import { isSecure, type Tenant } from '../tenancy/tenant';
import type { Tenants } from '../tenancy/tenants';
import { prefixOf, type ClientAddress } from './client-address';
import type { ConcurrencyCap } from './concurrency-cap';
import type { Log } from '../logging/log';
import { withRequestContext } from './request-context';

/** Answers a request of a tenant. */
export type Handler = (request: IncomingMessage, response: ServerResponse, tenant: Tenant) => void;

const MAX_URL = 8192;
const LONGEST_USER_AGENT = 512;

/** What a page has to ask for if it wants more: whatever answers without a thought is harmless in a browser. */
const CAUTIOUS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** The process's ports. Each request is given its tenant, its id and its client's address before anything else sees it. */
export class Listeners {
  readonly #servers: { server: Server; port: number; host: string }[] = [];
  #isClosing = false;

  constructor(
    private readonly tenants: Tenants,
    private readonly addresses: ClientAddress,
    private readonly handler: Handler,
    private readonly log: Log,
    private readonly cap: ConcurrencyCap,
  ) {
    const ports = new Map(tenants.all.map(({ port, host }) => [port, host]));
    for (const [port, host] of ports) this.#servers.push({ server: this.#server(), port, host });
  }

  async open(): Promise<void> {
    for (const { server, port, host } of this.#servers) await listen(server, port, host);
  }

  /** Takes no new connections, lets requests under way finish, and gives up after `graceMs`. */
  async close(graceMs: number): Promise<void> {
    this.#isClosing = true;
    const late = setTimeout(() => this.#servers.forEach(({ server }) => server.closeAllConnections()), graceMs);
    await Promise.all(this.#servers.map(({ server }) => new Promise<void>((done) => (server.listening ? server.close(() => done()) : done()))));
    clearTimeout(late);
  }

  #server(): Server {
    const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 });
    server.on('request', (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response));
    return server;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const tenant = this.tenants.of(request, request.socket.localPort ?? 0);
    const requestId = randomId(16);
    response.setHeader('Logto-Core-Request-Id', requestId);
    for (const [name, value] of Object.entries(CAUTIOUS)) response.setHeader(name, value);
    if (this.#isClosing) response.setHeader('Connection', 'close');
    if (!tenant) return refuse(response, 421, 'entity.not_found', 'This host is not served here.');
    if (isSecure(tenant)) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if ((request.url ?? '').length > MAX_URL) return refuse(response, 414, 'request.too_large', 'The address is too long.');
    const ip = this.addresses.of(request);
    const ipPrefix = prefixOf(ip);
    if (!this.cap.enter(ipPrefix)) return refuseForNow(response);
    response.once('close', () => this.cap.leave(ipPrefix));
    nameEndpoint(request, tenant, ip);
    this.log.request(request, response, { tenant: tenant.id, requestId, ip });
    const userAgent = (request.headers['user-agent'] ?? '').slice(0, LONGEST_USER_AGENT);
    withRequestContext({ tenant, requestId, ip, ipPrefix, userAgent }, () => this.handler(request, response, tenant));
  }
}

/** Whatever Host and forwarding headers came, from here on they say what the tenant is called, so that no URL is built from a stranger's words. */
function nameEndpoint(request: IncomingMessage, { endpoint }: Tenant, ip: string): void {
  const [protocol = 'http:', , host = ''] = endpoint.split('/');
  const { headers } = request;
  headers.host = host;
  headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  headers['x-forwarded-for'] = ip;
  delete headers.forwarded;
}

function refuse(response: ServerResponse, status: number, code: ErrorCode, message: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' }).end(JSON.stringify({ code, message }));
}

/** In words of no language: whoever is refused here is a program. */
function refuseForNow(response: ServerResponse): void {
  response.setHeader('Retry-After', '1');
  const body = { code: 'request.rate_limited', message: 'Too many requests at once came from here.' };
  response.writeHead(429, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}
