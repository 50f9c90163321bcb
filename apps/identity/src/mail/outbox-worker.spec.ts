import { jest } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { SMTPServer } from 'smtp-server';
import { setTimeout as pause } from 'node:timers/promises';
import { Sealer } from '../platform/crypto/sealer';
import { Database } from '../platform/database/database';
import { write } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import { ReceivedMessages } from './inbox/received-messages';
import { smtpListener } from './inbox/smtp-listener';
import { KEY, listenOnLoopback, mailProcess, order, orderFor, stateOf, tarpit, TENANT, type MailProcess } from './testing/mail-system';
import type { MailOrder } from './mailer';

let server: TestDatabase;
let database: Database;
const inbox = new ReceivedMessages();
const listener = smtpListener(inbox);
let inboxPort = '';
const processes: MailProcess[] = [];
const others: { close: (done: () => void) => unknown }[] = [];

function start(variables: Readonly<Record<string, string>> = {}): MailProcess {
  const started = mailProcess(database, { INBOX_SMTP_PORT: inboxPort, ...variables });
  processes.push(started);
  return started;
}

/** A server that answers every recipient the same. */
async function refusing(responseCode: number): Promise<string> {
  const refusal = Object.assign(new Error('5.1.1 not now'), { responseCode });
  const smtp = new SMTPServer({ authOptional: true, hideSTARTTLS: true, closeTimeout: 50, onRcptTo: (_address, _session, done) => done(refusal) });
  others.push(smtp);
  return String(await listenOnLoopback(smtp));
}

async function until(what: () => Promise<boolean> | boolean, ms = 8_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(25)) if (await what()) return;
  throw new Error('it did not come to that in time');
}

const reaches = (mail: MailOrder, state: string) => until(async () => (await stateOf(database, mail))?.state === state);
const arrived = (to: string) => inbox.all.flatMap((mail) => (mail.channel === 'email' && mail.to.includes(to) ? mail : []));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof DomainError ? error.code : error),
  );

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database(server.url, 10);
  await database.pool.query('INSERT INTO tenants (id) VALUES ($1)', [TENANT]);
  inboxPort = String(await listenOnLoopback(listener));
}, 60_000);

afterEach(async () => {
  for (const { worker, connectors } of processes.splice(0)) {
    await worker.beforeApplicationShutdown();
    connectors.onApplicationShutdown();
  }
  await database.pool.query('DELETE FROM connectors; DELETE FROM connector_health; DELETE FROM deliveries');
  await Promise.all(others.splice(0).map((other) => new Promise<void>((done) => void other.close(done))));
});

afterAll(async () => {
  listener.close();
  await database.onApplicationShutdown();
  await server.stop();
});

describe('a mail', () => {
  it('arrives, tells the server that took it, and leaves nothing behind', async () => {
    const mail = orderFor('arrives@example.com');
    await order(database, start(), mail);
    await reaches(mail, 'handed');
    expect(arrived('arrives@example.com')).toMatchObject([{ subject: '481902 is your Harbour code', from: 'Harbour <no-reply@harbour.example>' }]);
    expect(await stateOf(database, mail)).toMatchObject({ attempts: 1, server: 'localhost', last_error: null, is_wiped: true, is_leased: false });
  });

  it('holds neither the code nor the address where it waits', async () => {
    const { mailer } = start();
    const { part } = await mailer.prepare(orderFor('canary@example.com'));
    const written = JSON.stringify(part);
    const sealed = Buffer.from(String(Reflect.get(Object(part.data), 'sealed')), 'base64').toString('latin1');
    for (const secret of ['481902', 'canary']) expect(written + sealed).not.toContain(secret);
  });

  it('that is ordered twice is sent once', async () => {
    const mail = orderFor('twice@example.com');
    const process = start();
    await Promise.all([order(database, process, mail), order(database, process, mail)]);
    await reaches(mail, 'handed');
    expect((await database.pool.query('SELECT FROM deliveries')).rowCount).toBe(1);
    expect(arrived('twice@example.com')).toHaveLength(1);
  });

  it('does not keep the person waiting', async () => {
    const silent = await tarpit();
    others.push(silent);
    const mail = orderFor('patient@example.com');
    const started = performance.now();
    await order(database, start({ INBOX_SMTP_PORT: silent.port }), mail);
    expect(performance.now() - started).toBeLessThan(500);
    expect(await stateOf(database, mail)).toMatchObject({ state: 'waiting', is_leased: true });
  });

  it('is tried again when the server asks for it, and arrives in the end', async () => {
    const mail = orderFor('again@example.com');
    await order(database, start({ INBOX_SMTP_PORT: await refusing(451) }), mail);
    await reaches(mail, 'delayed');
    expect(await stateOf(database, mail)).toMatchObject({
      attempts: 1,
      last_error: expect.stringContaining('451') as string,
      is_wiped: false,
      is_leased: false,
    });
    await database.pool.query('UPDATE deliveries SET next_attempt_at = now() WHERE verification_id = $1', [mail.verificationId]);
    start().worker.onApplicationBootstrap();
    await reaches(mail, 'handed');
    expect(arrived('again@example.com')).toHaveLength(1);
    expect(arrived('again@example.com')[0]?.headers['message-id']).toContain(mail.id);
  });

  it('is written down as taken whatever the server says to it', async () => {
    const reply = `${'thanks '.repeat(27)}and go\u{1f600}`;
    const smtp = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      closeTimeout: 50,
      onData(stream, _session, done) {
        stream.resume().on('end', () => done(null, reply));
      },
    });
    others.push(smtp);
    const mail = orderFor('thanked@example.com');
    await order(database, start({ INBOX_SMTP_PORT: String(await listenOnLoopback(smtp)) }), mail);
    await reaches(mail, 'handed');
  });

  it('is given up when the server will not have it', async () => {
    const mail = orderFor('unknown@example.com');
    await order(database, start({ INBOX_SMTP_PORT: await refusing(550) }), mail);
    await reaches(mail, 'failed');
    expect(await stateOf(database, mail)).toMatchObject({ last_error: expect.stringContaining('550') as string, is_wiped: true });
  });

  it('of a process that died is taken over, once its lease has run out', async () => {
    const mail = orderFor('orphan@example.com');
    const { mailer } = start();
    const { guard, part } = await mailer.prepare(mail);
    await write(database, TENANT, [guard, part]);
    expect(await start().outbox.lease(10, 45)).toEqual([]);
    await database.pool.query(`UPDATE deliveries SET leased_until = now() - interval '1 second' WHERE verification_id = $1`, [mail.verificationId]);
    start().worker.onApplicationBootstrap();
    await reaches(mail, 'handed');
    expect(arrived('orphan@example.com')).toHaveLength(1);
  });

  it('whose code has expired is not sent any more', async () => {
    const mail = orderFor('late@example.com', { expiresAt: Date.now() - 1000 });
    await order(database, start(), mail);
    await reaches(mail, 'failed');
    expect(arrived('late@example.com')).toEqual([]);
  });

  it('is sent by one of several processes only', async () => {
    const mails = Array.from({ length: 30 }, (_, index) => orderFor(`shared${index}@example.com`));
    for (const mail of mails) {
      const { guard, part } = await start().mailer.prepare(mail);
      await write(database, TENANT, [guard, part]);
    }
    await database.pool.query(`UPDATE deliveries SET leased_until = NULL WHERE state = 'waiting'`);
    const taken = (await Promise.all(Array.from({ length: 6 }, () => start().outbox.lease(10, 45)))).flat();
    expect(taken).toHaveLength(30);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(30);
    await start().outbox.release(taken);
  });
});

describe('a tenant with a connector of its own', () => {
  it('sends its own templates through it', async () => {
    const kinds = ['SignIn', 'Register', 'ForgotPassword', 'Generic'];
    const templates = kinds.map((usageType) => ({
      usageType,
      contentType: 'text/plain',
      subject: `${usageType} for {{application.name}}`,
      content: 'Own code {{code}}',
    }));
    const config = { host: '127.0.0.1', port: Number(inboxPort), fromEmail: 'Own <own@example.com>', templates };
    const sealed = new Sealer(KEY).seal(JSON.stringify(config), { tenantId: TENANT, table: 'connectors', id: 'own', field: 'config' });
    const text = `INSERT INTO connectors (tenant_id, id, connector_id, kind, config) VALUES ($1, 'own', 'simple-mail-transfer-protocol', 'email', $2)`;
    await database.pool.query(text, [TENANT, sealed]);
    const mail = orderFor('own@example.com', { kind: 'Register' });
    await order(database, start({ INBOX_SMTP_PORT: '1' }), mail);
    await reaches(mail, 'handed');
    expect(arrived('own@example.com')).toMatchObject([
      { subject: 'Register for Harbour', from: 'Own <own@example.com>', text: expect.stringMatching(/^Own code 481902\s*$/) as string },
    ]);
  });
});

describe('a suppressed mail', () => {
  it('looks like any other and never leaves', async () => {
    const mail = orderFor('nobody@example.com', { suppressed: true });
    await order(database, start(), mail);
    await reaches(mail, 'handed');
    expect(arrived('nobody@example.com')).toEqual([]);
    expect(await stateOf(database, mail)).toMatchObject({ server: 'localhost', attempts: 1, last_error: null, is_wiped: true });
  });

  it('is as late as any other when the server is away', async () => {
    const away = await tarpit();
    await new Promise<void>((done) => away.close(done));
    const process = start({ INBOX_SMTP_PORT: away.port });
    const mails = [orderFor('somebody@example.com'), orderFor('nobody2@example.com', { suppressed: true })];
    for (const mail of mails) await order(database, process, mail);
    for (const mail of mails) await reaches(mail, 'delayed');
    const [real, suppressed] = await Promise.all(mails.map((mail) => stateOf(database, mail)));
    expect(suppressed).toEqual(real);
  });
});

describe('MAIL_DELIVERY=inline', () => {
  it('answers when the mail was taken', async () => {
    const mail = orderFor('inline@example.com');
    await order(database, start({ MAIL_DELIVERY: 'inline' }), mail);
    expect(arrived('inline@example.com')).toHaveLength(1);
  });

  it('reports the first failure and leaves it at that', async () => {
    const mail = orderFor('inline2@example.com');
    expect(await codeOf(order(database, start({ MAIL_DELIVERY: 'inline', INBOX_SMTP_PORT: await refusing(451) }), mail))).toBe('connector.general');
    expect(await stateOf(database, mail)).toMatchObject({ state: 'failed', is_wiped: true });
  });
});

describe('without a connector', () => {
  const production = {
    GATEPOST_PROFILE: 'production',
    DATABASE_URL: 'postgresql://localhost/gatepost',
    SECRET_KEK: Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64'),
    ENDPOINT: 'https://id.example.com',
    ADMIN_ENDPOINT: 'https://admin.example.com',
  };

  it.each([false, true])('a code cannot be sent, to whomever (suppressed: %s)', async (suppressed) => {
    const mail = orderFor('none@example.com', { suppressed });
    expect(await codeOf(order(database, start(production), mail))).toBe('connector.not_found');
    expect(await stateOf(database, mail)).toMatchObject({ state: 'failed', is_wiped: true });
  });

  it('nothing is printed in production, whatever PRINT_CODES says; a demo prints the code', async () => {
    const print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const mail = () => orderFor('print@example.com');
    await order(database, start({ ...production, PRINT_CODES: 'true', SMTP_URL: `smtp://127.0.0.1:${inboxPort}`, MAIL_FROM: 'a@harbour.example' }), mail());
    await order(database, start({ PRINT_CODES: 'true' }), { ...mail(), suppressed: true });
    expect(print).not.toHaveBeenCalled();
    await order(database, start({ PRINT_CODES: '' }), mail());
    const printed = print.mock.calls.map(([text]) => text);
    print.mockRestore();
    expect(printed).toEqual(['  code 481 902 for print@example.com (sign-in to Harbour)\n']);
  });
});

describe('when the process is asked to end', () => {
  it('attempts under way are waited for, and new mails are left to others', async () => {
    const process = start();
    const [first, second] = [orderFor('first@example.com'), orderFor('second@example.com')];
    await order(database, process, first);
    await process.worker.beforeApplicationShutdown();
    expect(await stateOf(database, first)).toMatchObject({ state: 'handed' });
    await order(database, process, second);
    await until(async () => (await stateOf(database, second))?.is_leased === false);
    expect(await stateOf(database, second)).toMatchObject({ state: 'waiting', attempts: 0, is_wiped: false });
  });

  it('an attempt that takes too long is left to others', async () => {
    const silent = await tarpit();
    others.push(silent);
    const process = start({ INBOX_SMTP_PORT: silent.port, SHUTDOWN_GRACE_SECONDS: '1' });
    const mail = orderFor('stuck@example.com');
    await order(database, process, mail);
    await process.worker.beforeApplicationShutdown();
    expect(await stateOf(database, mail)).toMatchObject({ state: 'waiting', is_leased: false });
  });
});
