import { readFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { join } from 'node:path';
import type { SMTPServer } from 'smtp-server';
import type { Environment } from '../../environment';
import { InboxPages } from './inbox-pages';
import { ReceivedMessages } from './received-messages';
import { smtpListener } from './smtp-listener';
import { TextIntake } from './text-intake';

const LOOPBACK = '127.0.0.1';
const STYLES = ['tokens.css', 'parts.css'];

/**
 * Where the messages of a demo end: it takes every mail over SMTP and every text message over HTTP, keeps them in memory and shows them on a
 * page. Never part of a real installation.
 */
export class Inbox {
  readonly #messages = new ReceivedMessages();
  readonly #environment: Environment;
  #smtp: SMTPServer | undefined;
  #http: HttpServer | undefined;

  /** `key` is asked for where text messages are taken. */
  constructor(
    environment: Environment,
    private readonly key: string,
  ) {
    if (!environment.isDemo) throw new Error('the embedded inbox shows codes to whoever asks: it runs in the demo profile only');
    this.#environment = environment;
  }

  async open(): Promise<void> {
    const { webRoot, variables } = this.#environment;
    const styles = await Promise.all(STYLES.map((name) => readFile(join(webRoot, 'identity', 'inbox', name), 'utf8')));
    const pages = new InboxPages(this.#messages, new TextIntake(this.#messages, this.key), styles.join('\n'), variables.INBOX_SMTP_PORT);
    this.#http = createServer((request, response) => pages.answer(request, response));
    await listening(this.#http, (server) => server.listen(variables.INBOX_PORT, LOOPBACK));
    const smtp = smtpListener(this.#messages);
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
