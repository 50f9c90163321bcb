import { readFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { join } from 'node:path';
import type { SMTPServer } from 'smtp-server';
import type { Environment } from '../../environment';
import { InboxPages } from './inbox-pages';
import { ReceivedMails } from './received-mails';
import { smtpListener } from './smtp-listener';

const LOOPBACK = '127.0.0.1';
const STYLES = ['tokens.css', 'parts.css'];

/** The mail server of a demo: takes every mail over SMTP, keeps it in memory and shows it on a page. Never part of a real installation. */
export class Inbox {
  readonly #mails = new ReceivedMails();
  readonly #environment: Environment;
  #smtp: SMTPServer | undefined;
  #http: HttpServer | undefined;

  constructor(environment: Environment) {
    if (!environment.isDemo) throw new Error('the embedded inbox shows codes to whoever asks: it runs in the demo profile only');
    this.#environment = environment;
  }

  async open(): Promise<void> {
    const { webRoot, variables } = this.#environment;
    const styles = await Promise.all(STYLES.map((name) => readFile(join(webRoot, 'identity', 'inbox', name), 'utf8')));
    const pages = new InboxPages(this.#mails, styles.join('\n'), variables.INBOX_SMTP_PORT);
    this.#http = createServer((request, response) => pages.answer(request, response));
    await listening(this.#http, (server) => server.listen(variables.INBOX_PORT, LOOPBACK));
    const smtp = smtpListener(this.#mails);
    await listening(smtp.server, () => smtp.listen(variables.INBOX_SMTP_PORT, LOOPBACK));
    // A client that goes away in the middle concerns nobody.
    smtp.on('error', () => undefined);
    this.#smtp = smtp;
  }

  async close(): Promise<void> {
    const smtp = this.#smtp;
    const http = this.#http;
    await Promise.all([
      smtp && new Promise<void>((done) => smtp.close(() => done())),
      http?.listening && new Promise<void>((done) => void (http.close(() => done()), http.closeAllConnections())),
    ]);
  }
}

function listening<Server extends NetServer>(server: Server, listen: (server: Server) => unknown): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.once('listening', () => {
      server.off('error', fail);
      done();
    });
    listen(server);
  });
}
