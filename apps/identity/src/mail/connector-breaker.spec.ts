import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { eventually } from '@gatepost/testing/eventually';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { freePorts } from '@gatepost/testing/free-ports';
import { Database } from '../platform/database/database';
import { DomainError } from '../platform/http/domain-error';
import type { MailOrder } from './mailer';
import { mailProcess, order, orderFor, stateOf, TENANT, type MailProcess } from './testing/mail-system';

let server: TestDatabase;
let database: Database;
let closed = '';
const processes: MailProcess[] = [];
const servers: MailServer[] = [];
let number = 0;
const someone = (changed: Partial<MailOrder> = {}) => orderFor(`person${(number += 1)}@example.com`, changed);

function start(port: string | number, variables: Readonly<Record<string, string>> = {}): MailProcess {
  const started = mailProcess(database, { INBOX_SMTP_PORT: String(port), ...variables });
  processes.push(started);
  return started;
}

async function serving(options: Parameters<typeof mailServer>[0] = {}): Promise<MailServer> {
  const serves = await mailServer(options);
  servers.push(serves);
  return serves;
}

const reaches = (mail: MailOrder, state: string) =>
  eventually(
    async () => ((await stateOf(database, mail))?.state === state ? true : undefined),
    () => `a message did not become ${state}`,
  );

async function fail(process: MailProcess, times: number): Promise<MailOrder[]> {
  const mails = Array.from({ length: times }, () => someone());
  for (const mail of mails) {
    await order(database, process, mail);
    await reaches(mail, 'delayed');
  }
  return mails;
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof DomainError ? { code: error.code, ...error.options } : error),
  );

interface Health {
  readonly is_open: boolean;
  readonly failures: number;
  readonly last_error: string;
}
const health = async () =>
  (
    await database.pool.query<Health>(
      'SELECT coalesce(open_until > now(), false) AS is_open, cardinality(failed_at) AS failures, last_error FROM connector_health',
    )
  ).rows[0];
const itsTimeHasCome = () => database.pool.query(`UPDATE connector_health SET open_until = now() - interval '1 second'`);
const allDue = () => database.pool.query('UPDATE deliveries SET next_attempt_at = now()');

beforeAll(async () => {
  server = await startTestDatabase();
  database = new Database(server.url, 10);
  await database.pool.query('INSERT INTO tenants (id) VALUES ($1)', [TENANT]);
  closed = String((await freePorts(1))[0]);
}, 60_000);

afterEach(async () => {
  for (const { worker, connectors } of processes.splice(0)) {
    await worker.beforeApplicationShutdown();
    connectors.onApplicationShutdown();
  }
  for (const serves of servers.splice(0)) await serves.stop();
  await database.pool.query('DELETE FROM deliveries; DELETE FROM delivery_attempts; DELETE FROM connector_health');
});

afterAll(async () => {
  await database.onApplicationShutdown();
  await server.stop();
});

describe('a connector that fails', () => {
  it('is left alone after five failures, by every process, and says until when', async () => {
    const [here, there] = [start(closed), start(closed)];
    await fail(here, 4);
    expect(await health()).toMatchObject({ is_open: false, failures: 4 });
    await fail(here, 1);
    expect(await health()).toMatchObject({ is_open: true, failures: 5, last_error: expect.stringContaining('general') as string });
    for (const process of [here, there]) {
      const mail = someone();
      expect(await refusalOf(order(database, process, mail))).toMatchObject({
        code: 'connector.unavailable',
        data: { retryAfter: expect.any(Number) as number },
      });
      expect(await stateOf(database, mail)).toBeUndefined();
    }
  });

  it('refuses the known and the unknown alike', async () => {
    const process = start(closed);
    await fail(process, 5);
    await database.pool.query(`UPDATE connector_health SET open_until = now() + interval '20.5 seconds'`);
    const refusals = await Promise.all([false, true].map((suppressed) => refusalOf(order(database, process, someone({ suppressed })))));
    expect(refusals[0]).toMatchObject({ code: 'connector.unavailable', retryAfter: 21 });
    expect(refusals[1]).toEqual(refusals[0]);
  });

  it('is left alone because of rehearsals as well, so that unknown addresses tell nothing', async () => {
    const process = start(closed);
    for (let turn = 0; turn < 5; turn += 1) {
      const mail = someone({ suppressed: true });
      await order(database, process, mail);
      await reaches(mail, 'delayed');
    }
    expect(await health()).toMatchObject({ is_open: true });
  });

  it.each([
    [452, 'delayed'],
    [554, 'failed'],
  ])('with %i to each mail is rehearsed in vain as well, so that unknown addresses tell nothing, until a mail arrives', async (responseCode, state) => {
    let isRefusing = true;
    const refusing = await serving({
      onMailFrom: (_address, _session, done) => done(isRefusing ? Object.assign(new Error('5.7.1 not now'), { responseCode }) : null),
    });
    const process = start(refusing.port);
    for (const suppressed of [false, true]) {
      const mail = someone({ suppressed });
      await order(database, process, mail);
      await reaches(mail, state);
    }
    expect((await health())?.failures).toBe(state === 'delayed' ? 1 : 0);
    isRefusing = false;
    for (const suppressed of [false, true]) {
      const mail = someone({ suppressed });
      await order(database, process, mail);
      await reaches(mail, 'handed');
    }
  });

  it('is not shown to work by a rehearsal alone', async () => {
    const working = await serving();
    await fail(start(closed), 4);
    const mail = someone({ suppressed: true });
    await order(database, start(working.port), mail);
    await reaches(mail, 'handed');
    expect(await health()).toMatchObject({ failures: 4 });
  });

  it('is not left alone for failures that lie further apart', async () => {
    const process = start(closed);
    await fail(process, 3);
    await database.pool.query(`UPDATE connector_health SET failed_at = ARRAY(SELECT f - interval '31 seconds' FROM unnest(failed_at) f)`);
    await fail(process, 4);
    expect(await health()).toMatchObject({ is_open: false, failures: 5 });
    await fail(process, 1);
    expect(await health()).toMatchObject({ is_open: true });
  });

  it('is not left alone for recipients who are refused', async () => {
    const refusing = await serving({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('4.2.0 greylisted'), { responseCode: 451 })),
    });
    await fail(start(refusing.port), 7);
    expect(await health()).toBeUndefined();
  });

  it('with MAIL_DELIVERY=inline tells the failure itself, and then that it is left alone', async () => {
    const process = start(closed, { MAIL_DELIVERY: 'inline' });
    const refusals: unknown[] = [];
    for (let turn = 0; turn < 6; turn += 1) refusals.push(await refusalOf(order(database, process, someone())));
    expect(refusals.map((refusal) => Reflect.get(Object(refusal), 'code') as unknown)).toEqual([
      ...Array.from({ length: 5 }, () => 'connector.general'),
      'connector.unavailable',
    ]);
  });
});

describe('what waits for a connector that is left alone', () => {
  it('stays where it is, and one message tries when its time has come', async () => {
    await fail(start(closed), 5);
    await allDue();
    expect(await start(closed).outbox.lease(10, 45)).toEqual([]);
    await itsTimeHasCome();
    const taken = await Promise.all(Array.from({ length: 6 }, () => start(closed).outbox.lease(10, 45)));
    expect(taken.flat()).toHaveLength(1);
    expect(await health()).toMatchObject({ is_open: true });
  });

  it('goes on waiting when that one fails', async () => {
    const mails = await fail(start(closed), 5);
    await allDue();
    await itsTimeHasCome();
    start(closed).worker.onApplicationBootstrap();
    await eventually(
      async () => ((await Promise.all(mails.map((mail) => stateOf(database, mail)))).some((state) => state?.attempts === 2) ? true : undefined),
      () => 'nothing was tried',
    );
    expect((await Promise.all(mails.map((mail) => stateOf(database, mail)))).map((state) => state?.attempts).sort()).toEqual([1, 1, 1, 1, 2]);
    expect(await health()).toMatchObject({ is_open: true });
  });

  it('goes out at once when that one arrives, though the next attempts lay minutes ahead', async () => {
    const mails = await fail(start(closed), 5);
    await database.pool.query(`UPDATE deliveries SET next_attempt_at = now() + interval '2 minutes'`);
    await database.pool.query('UPDATE deliveries SET next_attempt_at = now() WHERE verification_id = $1', [mails[0]?.verificationId]);
    await itsTimeHasCome();
    const working = await serving();
    start(working.port).worker.onApplicationBootstrap();
    for (const mail of mails) await reaches(mail, 'handed');
    expect(working.mails).toHaveLength(5);
    expect(await health()).toMatchObject({ is_open: false, failures: 0 });
  });

  it('may be asked for again when its time has come, and waits for the one that tries', async () => {
    await fail(start(closed), 5);
    await database.pool.query('DELETE FROM deliveries');
    await itsTimeHasCome();
    const working = await serving();
    const process = start(working.port);
    const mails = [someone(), someone(), someone()];
    for (const mail of mails) await order(database, process, mail);
    expect(await stateOf(database, mails[0] ?? someone())).toMatchObject({ state: 'waiting', is_leased: false });
    process.worker.onApplicationBootstrap();
    for (const mail of mails) await reaches(mail, 'handed');
    expect(working.mails).toHaveLength(3);
  });

  it('is given up and wiped when its code has expired meanwhile', async () => {
    const [mail] = await fail(start(closed), 5);
    await database.pool.query(`UPDATE deliveries SET expires_at = now() - interval '1 second', next_attempt_at = now()`);
    start(closed).worker.onApplicationBootstrap();
    await reaches(mail ?? someone(), 'failed');
    expect(await stateOf(database, mail ?? someone())).toMatchObject({ is_wiped: true, last_error: expect.stringContaining('expired') as string });
  });
});
