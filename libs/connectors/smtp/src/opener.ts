import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { Connect } from '@gatepost/connector-kit/outbound';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { Socket } from 'node:net';
import type { Attempt } from './attempt';
import { deadlines } from './connection-options';
import type { Login } from './login';
import { Session } from './session';

interface Means {
  readonly config: SmtpServer;
  readonly options: SMTPConnectionOptions;
  readonly login: Login | undefined;
  readonly connect: Connect;
}

/** Whoever hands `connect` in decides where connections lead; the mail library makes and checks TLS on them, from the start or by STARTTLS. */
export function opener({ config, options, login, connect }: Means): (attempt: Attempt) => Promise<Session> {
  const { host, port, localAddress } = config;
  const { dnsTimeout, connectionTimeout } = deadlines(config);
  const destination = { host, port, nameTimeout: dnsTimeout, connectTimeout: connectionTimeout, ...(localAddress !== undefined && { localAddress }) };
  return async (attempt) => {
    attempt.signal.throwIfAborted();
    attempt.begin('connect');
    const socket = await beforeTheEnd(attempt.signal, connect(destination)).finally(() => attempt.stop());
    return Session.begin(socket, options, login, attempt);
  };
}

/** A connection that comes too late is closed. */
function beforeTheEnd(signal: AbortSignal, connecting: Promise<Socket>): Promise<Socket> {
  return new Promise((done, fail) => {
    const giveUp = () => fail(new Error('no connection in time'));
    signal.addEventListener('abort', giveUp, { once: true });
    connecting
      .then((socket) => {
        if (signal.aborted) socket.destroy();
        else done(socket);
      }, fail)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });
}
