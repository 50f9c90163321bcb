import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { SMTPServer } from 'smtp-server';
import { ConnectorFactories } from '../../connectors/connector-factories';
import { ConnectorStore } from '../../connectors/connector.store';
import { EmailConnectors } from '../../connectors/email-connectors';
import { SmsConnectors } from '../../connectors/sms-connectors';
import { Environment, readVariables } from '../../environment';
import { randomId } from '../../platform/crypto/random-id';
import { Sealer } from '../../platform/crypto/sealer';
import { type Database } from '../../platform/database/database';
import { Prisma } from '../../platform/database/prisma';
import { write } from '../../platform/database/write';
import { Log } from '../../platform/logging/log';
import { OutboundGuard } from '../../platform/outbound/outbound-guard';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { AttemptDelivery } from '../attempt-delivery';
import { AttemptStore } from '../attempt.store';
import { Channels } from '../channels';
import { ConnectorBreaker } from '../connector-breaker';
import { EmailTemplateStore } from '../email-templates/email-template.store';
import { EmailTemplates } from '../email-templates/email-templates';
import { MailContents } from '../mail-contents';
import { MailPayloads } from '../mail-payload';
import { Mailer, type MailOrder } from '../mailer';
import { Recipients } from '../recipients';
import { Rehearsals } from '../rehearsals';
import { OutboxWorker } from '../outbox-worker';
import { OutboxStore } from '../outbox.store';

export const KEY = randomBytes(32);
export const TENANT = 'default';

const clients = new WeakMap<Database, Prisma>();

function clientOf(database: Database): Prisma {
  const client = clients.get(database) ?? new Prisma(database);
  clients.set(database, client);
  return client;
}

/** One process, as far as mail goes. */
export function mailProcess(database: Database, variables: Readonly<Record<string, string>>) {
  const environment = new Environment(readVariables({ GATEPOST_PROFILE: 'demo', PRINT_CODES: 'false', SHUTDOWN_GRACE_SECONDS: '2', ...variables }), '', '');
  const sealer = new Sealer(KEY);
  const log = new Log('silent');
  const outbox = new OutboxStore(database);
  const payloads = new MailPayloads(sealer);
  const cache = new ConfigurationCache();
  const store = new ConnectorStore(clientOf(database), sealer);
  const factories = new ConnectorFactories(environment, new OutboundGuard([environment.outboundAllowed]));
  const connectors = new EmailConnectors(environment, store, cache, factories);
  const contents = new MailContents(new EmailTemplates(new EmailTemplateStore(clientOf(database)), cache));
  const channels = new Channels(connectors, new SmsConnectors(store, cache, factories), payloads, contents, new Rehearsals(database));
  const worker = new OutboxWorker(outbox, new AttemptDelivery(channels, environment, log), new AttemptStore(database), environment, log);
  const mailer = new Mailer(outbox, worker, payloads, new Recipients(sealer), channels, new ConnectorBreaker(database), environment);
  return { outbox, worker, connectors, mailer };
}

export type MailProcess = ReturnType<typeof mailProcess>;

export function orderFor(to: string, changed: Partial<MailOrder> = {}): MailOrder {
  const now = Date.now();
  return {
    id: randomId(),
    tenantId: TENANT,
    channel: 'email',
    verificationId: randomId(),
    kind: 'SignIn',
    to,
    code: '481902',
    now,
    expiresAt: now + 600_000,
    languages: { product: 'en', locale: 'en', fallback: 'en' },
    applicationName: 'Harbour',
    device: { browser: 'Chrome', system: 'Android' },
    brandColor: '#12554c',
    suppressed: false,
    configurationVersion: '1',
    ...changed,
  };
}

/** Writes the mail into the outbox and sends it on its way, as whoever draws a code does. */
export async function order(database: Database, { mailer }: MailProcess, mail: MailOrder): Promise<void> {
  const prepared = await mailer.prepare(mail);
  const outcome = await write(database, TENANT, [prepared.guard, prepared.part]);
  if (!outcome.ok) await prepared.refuse(outcome);
  await prepared.dispatch(outcome);
}

export interface OutboxState {
  readonly state: string;
  readonly attempts: number;
  readonly server: string | null;
  readonly last_error: string | null;
  readonly is_wiped: boolean;
  readonly is_leased: boolean;
}

export async function stateOf(database: Database, { verificationId }: MailOrder): Promise<OutboxState | undefined> {
  const text =
    'SELECT state, attempts, server, last_error, sealed IS NULL AS is_wiped, leased_until IS NOT NULL AS is_leased FROM deliveries WHERE verification_id = $1';
  return (await database.pool.query<OutboxState>(text, [verificationId])).rows[0];
}

export async function listenOnLoopback(server: SMTPServer | Server): Promise<number> {
  const net = 'server' in server ? server.server : server;
  server.listen(0, '127.0.0.1');
  await once(net, 'listening');
  return (net.address() as AddressInfo).port;
}

/** Takes connections and says nothing. */
export async function tarpit(): Promise<{ port: string; close: (done: () => void) => void }> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined).resume();
  });
  const port = String(await listenOnLoopback(server));
  return {
    port,
    close(done) {
      for (const socket of sockets) socket.destroy();
      server.close(done);
    },
  };
}
