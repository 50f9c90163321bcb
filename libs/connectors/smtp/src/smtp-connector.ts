import { providerOf } from '@gatepost/connector-config/presets/providers';
import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import type { Journal } from '@gatepost/connector-kit/journal';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import { redactReply } from '@gatepost/connector-kit/redact-reply';
import type { Readable } from 'node:stream';
import { Attempt } from './attempt';
import { connectionOptions, deadlines, isLoopback } from './connection-options';
import { failureOf } from './failure';
import { loginOf } from './login';
import { composeMessage, sendersOf } from './message';
import { opener } from './opener';
import { SessionPool } from './session-pool';
import { within } from './within';
import { withoutSecrets } from './without-secrets';

/** A mail has failed at the latest after this. */
export const WHOLE_SEND_MS = 30_000;
/** At once, unless the provider allows fewer. */
const CONNECTIONS = 5;
const MAILS_PER_CONNECTION = 100;
/** Below the time of silence, so that an idle connection ends with a QUIT. */
const IDLE_MS = 10_000;

/** Sends over SMTP, through a pool of connections that lives as long as the connector. All of them are opened by `outbound`. */
export function smtpConnector(config: SmtpServer, outbound: Outbound, wholeSendMs = WHOLE_SEND_MS): EmailConnector {
  const senders = sendersOf(config);
  const server = serverName(config);
  const login = loginOf(config.auth, outbound.fetch);
  const pool = new SessionPool(opener({ config, options: connectionOptions(config), login, connect: outbound.connect }), {
    connections: Math.min(providerOf(config.host)?.connections ?? CONNECTIONS, CONNECTIONS),
    idleMs: Math.min(IDLE_MS, deadlines(config).socketTimeout / 2),
    mailsPerConnection: MAILS_PER_CONNECTION,
  });

  const ofLogin = (): readonly string[] => login?.secrets() ?? [];

  async function attempted<Result>(journal: Journal, secrets: readonly string[], hasBegun: () => boolean, work: (attempt: Attempt) => Promise<Result>) {
    let attempt: Attempt | undefined;
    try {
      return await within(wholeSendMs, (signal) => work((attempt = new Attempt(journal, signal, secrets))));
    } catch (error) {
      const stage = attempt?.stage ?? 'connection';
      throw failureOf(error, { server, stage, hasBegun: hasBegun(), secrets: [...secrets, ...ofLogin()] });
    }
  }

  return {
    send(email, journal) {
      const secrets = secretsOf(email.to);
      let body: Readable | undefined;
      // It is read from only once the server has asked for it: that is how a mail that may have arrived is told from one that cannot have.
      const hasBegun = () => body?.readableDidRead ?? false;
      return attempted(journal, secrets, hasBegun, async (attempt) => {
        const message = composeMessage(email, senders);
        const reply = await pool.use(attempt, (session) => session.send(attempt, message.envelope, (body = message.body())), hasBegun);
        return { server, reply: redactReply(withoutSecrets(reply, [...secrets, ...ofLogin()])) };
      });
    },
    rehearse(journal) {
      const never = () => false;
      return attempted(journal, [], never, async (attempt) => {
        await pool.use(attempt, (session) => session.touch(attempt), never);
        return { server };
      });
    },
    close: () => pool.close(),
  };
}

/** The name its certificate answers for; a number for this machine says less than its name. */
function serverName({ host, servername }: SmtpServer): string {
  return servername ?? (isLoopback(host) ? 'localhost' : host);
}

/** Whole addresses are taken out of every reply; the part before the at sign tells who it is as well. */
function secretsOf(address: string): readonly string[] {
  return [address.slice(0, address.lastIndexOf('@'))];
}
