import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { eventually } from '@gatepost/testing/eventually';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { rounds } from '@gatepost/testing/rounds';
import { setTimeout } from 'node:timers';
import { Database } from '../platform/database/database';
import { write } from '../platform/database/write';
import { mailProcess, order, orderFor, TENANT, tarpit, type MailProcess } from './testing/mail-system';

const MAILS = rounds(200, 1000);
const MAIL_MS = 60;
const CONNECTIONS = 5;
const ROUND_MS = 2_000;

describe('many messages', () => {
  let server: TestDatabase;
  let database: Database;
  let slow: MailServer;
  let mails = 0;
  const processes: MailProcess[] = [];

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 10);
    await database.pool.query('INSERT INTO tenants (id) VALUES ($1)', [TENANT]);
    slow = await mailServer({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => setTimeout(() => done(null, `${(mails += 1)}`), MAIL_MS));
      },
    });
  }, 60_000);

  beforeEach(async () => {
    mails = 0;
    await database.pool.query('DELETE FROM deliveries; DELETE FROM delivery_attempts');
  });

  afterEach(async () => {
    for (const { worker, connectors } of processes.splice(0)) {
      await worker.beforeApplicationShutdown();
      connectors.onApplicationShutdown();
    }
  });

  afterAll(async () => {
    await slow.stop();
    await database.onApplicationShutdown();
    await server.stop();
  });

  function start(port = String(slow.port)): MailProcess {
    const started = mailProcess(database, { INBOX_SMTP_PORT: port });
    processes.push(started);
    return started;
  }

  const handed = async () =>
    (await database.pool.query<{ number: number }>(`SELECT count(*)::int AS number FROM deliveries WHERE state = 'handed'`)).rows[0]?.number ?? 0;

  async function queue(): Promise<void> {
    const { mailer } = start();
    for (let number = 0; number < MAILS; number += 1) {
      const { guard, part } = await mailer.prepare(orderFor(`person${number}@example.com`));
      await write(database, TENANT, [guard, part]);
    }
    await database.pool.query('UPDATE deliveries SET leased_until = NULL');
  }

  async function drained(): Promise<number> {
    const began = performance.now();
    await eventually(
      async () => ((await handed()) === MAILS ? true : undefined),
      () => 'they were not all handed over',
      60_000,
    );
    return performance.now() - began;
  }

  it('that wait leave as fast as the connections of the connector carry them', async () => {
    await queue();
    start().worker.onApplicationBootstrap();
    const ideal = (MAILS * MAIL_MS) / CONNECTIONS;
    // A machine that is busy with other things needs longer, but one full round of mails at a time would need ten times as long.
    expect(await drained()).toBeLessThan(ROUND_MS + 4 * ideal);
    expect(mails).toBe(MAILS);
  }, 90_000);

  it('are shared by several processes, and each leaves once', async () => {
    await queue();
    for (let replica = 0; replica < 3; replica += 1) start().worker.onApplicationBootstrap();
    await drained();
    expect(mails).toBe(MAILS);
    const { rows } = await database.pool.query('SELECT DISTINCT attempts FROM deliveries');
    expect(rows).toEqual([{ attempts: 1 }]);
  }, 90_000);

  it('that are ordered at once leave in their turn, none fails for want of a connection', async () => {
    const process = start();
    process.worker.onApplicationBootstrap();
    for (let number = 0; number < MAILS; number += 1) await order(database, process, orderFor(`person${number}@example.com`));
    await drained();
    expect((await database.pool.query(`SELECT FROM delivery_attempts WHERE outcome <> 'handed'`)).rowCount).toBe(0);
  }, 90_000);

  it('to a server that says nothing keep nobody waiting who asks for a code', async () => {
    const silent = await tarpit();
    const process = start(silent.port);
    const waits: number[] = [];
    for (let number = 0; number < 100; number += 1) {
      const began = performance.now();
      await order(database, process, orderFor(`person${number}@example.com`));
      waits.push(performance.now() - began);
    }
    silent.close(() => undefined);
    expect(waits.toSorted((a, b) => a - b)[98]).toBeLessThan(300);
  });
});
