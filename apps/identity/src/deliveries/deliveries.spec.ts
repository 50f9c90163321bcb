import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { findDeliveries, listDeliveries, readDelivery, readDeliveryMetrics, type Advice } from '@gatepost/contracts/management/deliveries';
import { eventually } from '@gatepost/testing/eventually';
import { ManagementApi, type Reply } from '../testing/management-api';
import { smtpConfigFor } from '../testing/smtp-config';
import { AskedCodes } from './testing/asked-codes';

describe('what became of messages', () => {
  let api: ManagementApi;
  let codes: AskedCodes;
  let server: MailServer;
  let number = 0;
  const someone = () => `ada${(number += 1)}@example.com`;

  beforeAll(async () => {
    api = await ManagementApi.start({ LIMIT_SENDS_PER_IP_10_MIN: '1000', LIMIT_SENDS_PER_ADDRESS_10_MIN: '2', LIMIT_FAILURES_PER_ADDRESS_AND_IP_HOUR: '3' });
    codes = await AskedCodes.with(api);
    server = await mailServer();
    await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, id: 'relay', config: smtpConfigFor(server.port) });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await server.stop();
  });
  beforeEach(() => api.pool.query('DELETE FROM deliveries; DELETE FROM delivery_attempts; DELETE FROM connector_health'));

  const read = (path: string): Promise<Reply> => api.call('GET', path, undefined, { scope: 'read:deliveries' });
  const list = async (query = '') => listDeliveries.response.parse((await read(`/api/deliveries${query}`)).body);
  const find = async (body: object) => findDeliveries.response.parse((await api.call('POST', '/api/deliveries/search', body)).body);
  const adviceFor = async (email: string): Promise<Advice['code'][]> => (await find({ email })).advice.map(({ code }) => code);
  const registration = (signInMode: string) => api.call('PATCH', '/api/sign-in-exp', { signInMode });

  async function handed(email: string): Promise<void> {
    expect((await codes.ask(email)).answer.status).toBe(200);
    await eventually(
      async () => ((await find({ email })).deliveries[0]?.state === 'handed' ? true : undefined),
      () => 'it was not handed over',
    );
  }

  /** Straight into the table, as of `age` seconds ago. */
  const happened = (id: string, age: number, columns: Record<string, unknown> = {}) => {
    const row = { tenant_id: 'default', id, kind: 'SignIn', recipient_hash: Buffer.of(1), recipient_masked: 'x•••@example.com', state: 'handed', ...columns };
    const names = Object.keys(row);
    return api.pool.query(
      `INSERT INTO deliveries (${names.join(', ')}, next_attempt_at, expires_at, created_at, updated_at)
        SELECT ${names.map((_name, at) => `$${at + 2}`).join(', ')}, now(), now() + interval '10 minutes', now() - make_interval(secs => $1), now() - make_interval(secs => $1) + interval '200 milliseconds'`,
      [age, ...Object.values(row)],
    );
  };

  it('is listed in pages, the latest first, by state, channel, kind, connector and time', async () => {
    await happened('old', 7200, { connector_id: 'relay' });
    await happened('text', 3600, { channel: 'sms', kind: 'Register', connector_id: 'texts', state: 'failed' });
    await happened('new', 60, { connector_id: 'relay', state: 'delayed' });
    await happened('elsewhere', 60, { tenant_id: 'admin' });
    const first = await read('/api/deliveries?page_size=2');
    expect(first.headers.get('total-number')).toBe('3');
    expect(listDeliveries.response.parse(first.body).map(({ id }) => id)).toEqual(['new', 'text']);
    const ids = async (query: string) => (await list(query)).map(({ id }) => id);
    expect(await ids('?page=2&page_size=2')).toEqual(['old']);
    expect(await ids('?state=failed')).toEqual(['text']);
    expect(await ids('?channel=email&connectorId=relay')).toEqual(['new', 'old']);
    expect(await ids('?kind=Register')).toEqual(['text']);
    const [{ createdAt } = { createdAt: 0 }] = await list('?state=failed');
    expect(await ids(`?start_time=${createdAt}`)).toEqual(['new', 'text']);
    expect(await ids(`?end_time=${createdAt}`)).toEqual(['text', 'old']);
    expect(await ids(`?connectorId=${encodeURIComponent("' OR 1=1 --")}`)).toEqual([]);
  });

  it.each(['state=sent', 'channel=pigeon', 'start_time=x', 'start_time=2&end_time=1', 'kind=a&kind=b'])('is not listed by %s', async (query) => {
    expect(await read(`/api/deliveries?${query}`)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('is told from the order to the hand-over', async () => {
    const email = someone();
    await handed(email);
    const [delivery] = await list();
    const journey = readDelivery.response.parse((await read(`/api/deliveries/${delivery?.id}`)).body);
    expect(journey).toMatchObject({
      state: 'handed',
      attempts: 1,
      server: 'localhost',
      template: 'connector',
      connectorId: 'relay',
      nextAttemptAt: null,
      lastError: null,
    });
    const [attempt] = journey.journey;
    expect(attempt).toMatchObject({ number: 1, outcome: 'handed', factoryId: SMTP_CONNECTOR_ID, retryIn: null, tls: null });
    expect(attempt?.timings).toMatchObject({ message: expect.any(Number) as number });
    const lines = attempt?.dialogue.map(({ from, text }) => `${from}: ${text}`) ?? [];
    expect(lines).toContainEqual(expect.stringMatching(/^us: RCPT TO:<…@example\.com>$/));
    expect(lines).toContainEqual(expect.stringMatching(/^server: 250/));
    expect(journey.advice).toMatchObject({
      code: 'handed_over',
      text: expect.stringMatching(/^Handed to localhost at \d\d:\d\d:\d\d UTC: ask them to look into the spam/) as string,
    });
    expect(JSON.stringify(journey)).not.toContain(email);
  });

  it('is not told of what is not there, or is another tenant’s', async () => {
    await happened('elsewhere', 60, { tenant_id: 'admin' });
    for (const id of ['none', 'elsewhere'])
      expect(await read(`/api/deliveries/${id}`)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  describe('to somebody who waits for a code', () => {
    it('is found by their address, however it is written, with what they may still do', async () => {
      const email = someone();
      await handed(email);
      const found = await find({ email: ` ${email.toUpperCase()} ` });
      expect(found).toMatchObject({
        recipient: email,
        channel: 'email',
        hasAccount: false,
        liveCode: { triesLeft: 5 },
        connector: { connectorId: 'relay', state: 'working' },
      });
      expect(found.limits[0]).toEqual({ seconds: 600, most: 2, left: 1, freeAt: null });
      expect(found.advice.map(({ code }) => code)).toEqual(['handed_over']);
      expect(found.deliveries).toHaveLength(1);
      expect((await find({ email: someone() })).deliveries).toEqual([]);
    });

    it('stands when the limit is over, and until when they are locked out', async () => {
      const email = someone();
      await handed(email);
      await handed(email);
      const limited = await find({ email });
      expect(limited.limits[0]).toMatchObject({ left: 0, freeAt: expect.any(Number) as number });
      expect(limited.advice.map(({ code }) => code)).toEqual(['handed_over', 'limit_reached']);
      const entries = JSON.stringify(Array.from({ length: 3 }, () => ({ at: new Date().toISOString(), from: '192.0.2.1' })));
      const lock = (until: string) => api.pool.query(`UPDATE sentinels SET entries = $1, blocked_until = ${until} WHERE address = $2`, [entries, email]);
      await lock('NULL');
      expect((await find({ email })).lock).toMatchObject({ until: null, failures: 3, networks: [{ network: '192.0.2.1' }] });
      await lock(`now() + interval '1 hour'`);
      expect(await find({ email })).toMatchObject({
        lock: { until: expect.any(Number) as number },
        advice: [{ code: 'locked_out' }, { code: 'handed_over' }, { code: 'limit_reached' }],
      });
    });

    it('was never sent where nobody could have used it, and says why', async () => {
      await registration('SignIn');
      const email = someone();
      await handed(email);
      expect(await find({ email })).toMatchObject({ deliveries: [{ isSuppressed: true }], advice: [{ code: 'never_sent_no_account' }] });
      await api.pool.query(`INSERT INTO users (tenant_id, id, primary_email) VALUES ('default', 'somebody', $1)`, [email]);
      expect(await find({ email })).toMatchObject({ hasAccount: true, advice: [{ code: 'never_sent' }] });
      await registration('SignInAndRegister');
      expect(server.mails.filter(({ to }) => to.includes(email))).toEqual([]);
    });

    it('was not asked for, or waits for a connector, which fares anew once it is set up anew', async () => {
      const email = someone();
      expect(await adviceFor(email)).toEqual(['nothing_asked_for']);
      await api.pool.query(
        `INSERT INTO connector_health (tenant_id, connector_id, channel, failed_at, open_until, last_error) VALUES ('default', 'relay', 'email', '{now}', now() + interval '20 seconds', 'general: no')`,
      );
      expect(await find({ email })).toMatchObject({
        connector: { state: 'left-alone', lastError: 'general: no' },
        advice: [{ code: 'connector_unavailable', facts: { connectorId: 'relay' } }, { code: 'nothing_asked_for' }],
      });
      const { answer } = await codes.ask(email);
      expect([answer.status, Number(answer.headers.get('retry-after')) <= 20]).toEqual([503, true]);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'connector.unavailable', message: expect.stringContaining('could not be sent') as string });
      expect((await find({ email })).limits[0]?.left).toBe(2);
      expect((await api.call('PATCH', '/api/connectors/relay', { config: smtpConfigFor(server.port) })).status).toBe(200);
      expect(await find({ email })).toMatchObject({ connector: { state: 'working', lastError: null }, advice: [{ code: 'nothing_asked_for' }] });
      expect((await codes.ask(email)).answer.status).toBe(200);
      expect((await api.call('POST', '/api/deliveries/search', { phone: '4915112345678' })).body).toMatchObject({
        channel: 'sms',
        connector: null,
        advice: [{ code: 'connector_missing' }, {}],
      });
    });

    it.each([{}, { email: 'ada' }, { email: { not: '' } }, { phone: '+49 151' }, { username: 'ada' }])('is not looked for by %j', async (body) => {
      expect(await api.call('POST', '/api/deliveries/search', body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    });
  });

  it('is counted by time, state, channel and connector, with how long it took', async () => {
    await happened('one', 10, { connector_id: 'relay' });
    await happened('two', 11, { connector_id: 'relay' });
    await happened('three', 12, { connector_id: 'relay', state: 'failed' });
    await happened('four', 13, { connector_id: 'relay', suppressed: true });
    await happened('older', 30 * 3600, { connector_id: 'relay' });
    await handed(someone());
    const metrics = async (query = '') => readDeliveryMetrics.response.parse((await read(`/api/deliveries/metrics${query}`)).body);
    const { counts, handOver, connectors } = await metrics('?bucket=day');
    const total = (state: string) => counts.filter((count) => count.state === state).reduce((sum, { count }) => sum + count, 0);
    expect([total('handed'), total('failed'), total('suppressed')]).toEqual([3, 1, 1]);
    expect(counts.every(({ at }) => at % 86_400_000 === 0)).toBe(true);
    expect(handOver).toMatchObject({ count: 3, median: 200 });
    expect(connectors).toMatchObject([{ connectorId: 'relay', channel: 'email', state: 'working', failures: 0, lastError: null }]);
    expect((await metrics(`?start_time=${Date.now() - 40 * 3_600_000}`)).counts.some(({ at }) => at < Date.now() - 25 * 3_600_000)).toBe(true);
    expect(await read('/api/deliveries/metrics?bucket=minute')).toMatchObject({ status: 400 });
  });

  it('is for whoever may read it', async () => {
    const calls = [
      ['GET', '/api/deliveries', undefined],
      ['GET', '/api/deliveries/one', undefined],
      ['GET', '/api/deliveries/metrics', undefined],
      ['POST', '/api/deliveries/search', { email: 'ada@example.com' }],
    ] as const;
    for (const [method, path, body] of calls) {
      expect((await api.call(method, path, body, { scope: 'manage:users' })).status).toBe(403);
      expect((await api.call(method, path, body, { token: null })).status).toBe(401);
      expect((await api.call(method, path, body, { scope: 'read:deliveries' })).status).toBeLessThan(405);
    }
  });
});
