import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inboxPage } from './page';
import { summaryOf, type ReceivedMail, type ReceivedMails } from './received-mails';

const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\]):\d+$/;
const MAIL_PATH = /^\/messages\/([a-z0-9]+)(\.json|\/html)$/;
/** A mail is drawn without scripts, forms, frames and anything from the network. */
const MAIL_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** What the inbox shows and tells over HTTP. */
export class InboxPages {
  constructor(
    private readonly mails: ReceivedMails,
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
    const [, id = '', form] = MAIL_PATH.exec(pathname) ?? [];
    const mail = request.method === 'GET' ? this.mails.find(id) : undefined;
    if (!mail) return send(response, 404, 'text/plain', 'There is nothing here.\n');
    if (form === '.json') return send(response, 200, 'application/json', JSON.stringify(mail));
    return this.#html(response, mail);
  }

  #page(response: ServerResponse, query: URLSearchParams): void {
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
    response.setHeader('Content-Security-Policy', policy);
    const { mails, styles, smtpPort } = this;
    const page = inboxPage({ nonce, styles, smtpPort, mails: mails.all, chosen: query.get('mail'), view: query.get('view') });
    send(response, 200, 'text/html', page);
  }

  #list(response: ServerResponse, to: string | null): void {
    const mails = this.mails.all.filter((mail) => to === null || mail.to.some((address) => address.toLowerCase() === to.toLowerCase()));
    send(response, 200, 'application/json', JSON.stringify(mails.map(summaryOf)));
  }

  #html(response: ServerResponse, { html }: ReceivedMail): void {
    response.setHeader('Content-Security-Policy', MAIL_POLICY);
    send(response, 200, 'text/html', html);
  }

  #clear(response: ServerResponse): void {
    this.mails.clear();
    response.writeHead(204).end();
  }

  #events(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    const stop = this.mails.onChange(() => response.write('event: change\ndata:\n\n'));
    response.once('close', stop);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
