import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface MailServer {
  readonly port: number;
  /** The mails it took, as they came over the wire. */
  readonly mails: readonly { readonly from: string; readonly to: readonly string[]; readonly raw: string }[];
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback. It takes everything unless the options say otherwise. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: { from: string; to: string[]; raw: string }[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    logger: false,
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { port: portOf(server.server.address()), mails, connections: () => connections, stop: () => new Promise((done) => server.close(() => done())) };
}

export interface Dialogue {
  readonly port: number;
  /** Every line the client has sent. */
  readonly lines: readonly string[];
  stop(): Promise<void>;
}

const TRICKLE = 'trickle ';
const TRICKLE_MS = 50;

/**
 * A server that answers each line as `answer` says. undefined and an empty greeting are silence, `close` ends the connection, and
 * `trickle 250-more` says `250-more` again and again.
 */
export async function scriptedServer(greeting: string, answer: (line: string) => string | undefined): Promise<Dialogue> {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    say(socket, greeting);
    let rest = '';
    socket.on('data', (chunk) => {
      const parts = (rest + chunk.toString()).split('\r\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        say(socket, answer(line) ?? '');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    lines,
    stop() {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function say(socket: Socket, reply: string): void {
  if (reply === '' || socket.destroyed) return;
  if (reply === 'close') {
    socket.destroy();
  } else if (reply.startsWith(TRICKLE)) {
    const timer = setInterval(() => socket.write(`${reply.slice(TRICKLE.length)}\r\n`), TRICKLE_MS);
    socket.once('close', () => clearInterval(timer));
  } else {
    socket.write(`${reply}\r\n`);
  }
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
