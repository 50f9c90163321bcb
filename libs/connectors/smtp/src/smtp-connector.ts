import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import { createTransport } from 'nodemailer';
import type { Readable } from 'node:stream';
import { socketsOf, type Connect } from './connect';
import { failureOf } from './failure';
import { composeMessage, sendersOf } from './message';
import { isLoopback, transportOptions } from './transport-options';

const WHOLE_SEND_MS = 30_000;

/** Sends over SMTP, through a pool of connections that lives as long as the connector. All of them are opened by `connect`. */
export function smtpConnector(config: SmtpServer, connect: Connect, wholeSendMs = WHOLE_SEND_MS): EmailConnector {
  const senders = sendersOf(config);
  const transport = createTransport({ ...transportOptions(config), getSocket: socketsOf(connect) });
  const server = serverName(config);
  const bodies = new Map<string, Readable>();
  // The body is read from only once the server has asked for it: that is how a mail that may have arrived is told from one that cannot have.
  transport.use('stream', ({ message }, done) => {
    message.processFunc((body) => {
      bodies.set(message.messageId(), body);
      return body;
    });
    done();
  });
  return {
    async send(email) {
      const message = composeMessage(email, senders);
      try {
        await within(wholeSendMs, (signal) => transport.sendMail({ ...message, signal }));
        return { server };
      } catch (error) {
        throw failureOf(error, server, bodies.get(message.messageId)?.readableDidRead ?? false);
      } finally {
        bodies.delete(message.messageId);
      }
    },
    async rehearse() {
      try {
        await within(wholeSendMs, () => transport.verify());
        return { server };
      } catch (error) {
        throw failureOf(error, server, false);
      }
    },
    close: () => transport.close(),
  };
}

/** The name its certificate answers for; a number for this machine says less than its name. */
function serverName({ host, servername }: SmtpServer): string {
  return servername ?? (isLoopback(host) ? 'localhost' : host);
}

/** The signal is told when the time is up; work that does not listen to it is left behind. */
async function within<Result>(ms: number, begin: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => {
      deadline.abort();
      fail(Object.assign(new Error('took too long'), { code: 'EABORT' }));
    }, ms);
  });
  try {
    return await Promise.race([begin(deadline.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
