import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inboxPage } from './page';
import { summaryOf, type ReceivedMessages } from './received-messages';
import type { TextIntake } from './text-intake';

const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d+$/;
const MESSAGE_PATH = /^\/messages\/([a-z0-9]+)(\.json|\/html)$/;
/** A mail is drawn without scripts, forms, frames and anything from the network. */
const MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** What the inbox shows and tells over HTTP. */
export class InboxPages {
  constructor(
    private readonly messages: ReceivedMessages,
    private readonly intake: TextIntake,
    private readonly styles: string,
    private readonly smtpPort: number,
  ) {}

  answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-store');
    // A page from elsewhere whose name was pointed here must not read codes.
    if (!OWN_HOST.test(request.headers.host ?? '')) return send(response, 421, 'text/plain', 'The inbox answers as localhost only.\n');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const route = `${request.method} ${pathname}`;
    if (route === 'GET /') return this.#page(response, searchParams);
    if (route === 'GET /events') return this.#events(response);
    if (route === 'GET /messages.json') return this.#list(response, searchParams.get('to'));
    if (route === 'DELETE /messages') return this.#clear(response);
    if (route === 'POST /texts') return void this.#take(request, response);
    const [, id = '', form] = MESSAGE_PATH.exec(pathname) ?? [];
    const message = request.method === 'GET' ? this.messages.find(id) : undefined;
    if (message && form === '.json') return send(response, 200, 'application/json', JSON.stringify(message));
    if (message?.channel === 'email') return this.#html(response, message.html);
    return send(response, 404, 'text/plain', 'There is nothing here.\n');
  }

  #page(response: ServerResponse, query: URLSearchParams): void {
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
    response.setHeader('Content-Security-Policy', policy);
    const { messages, styles, smtpPort } = this;
    const page = inboxPage({ nonce, styles, smtpPort, messages: messages.all, chosen: query.get('message'), view: query.get('view') });
    send(response, 200, 'text/html', page);
  }

  #list(response: ServerResponse, to: string | null): void {
    const messages = this.messages.all.filter((message) => to === null || message.to.some((address) => address.toLowerCase() === to.toLowerCase()));
    send(response, 200, 'application/json', JSON.stringify(messages.map(summaryOf)));
  }

  #html(response: ServerResponse, html: string): void {
    response.setHeader('Content-Security-Policy', MAIL_POLICY);
    send(response, 200, 'text/html', html);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A caller that goes away in the middle concerns nobody.
    const [status, sentence] = await this.intake.take(request).catch(() => [400, 'The message did not arrive.'] as const);
    send(response, status, 'text/plain', `${sentence}\n`);
  }

  #clear(response: ServerResponse): void {
    this.messages.clear();
    response.writeHead(204).end();
  }

  #events(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    const stop = this.messages.onChange(() => response.write('event: change\ndata:\n\n'));
    response.once('close', stop);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
