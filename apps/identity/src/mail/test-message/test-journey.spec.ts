import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { mailServer, scriptedServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { templateType } from '@gatepost/contracts/management/email-templates';
import { mailLanguageTags } from '@gatepost/templates/mail-language';
import { ManagementApi, type Reply } from '../../testing/management-api';
import { smtpConfigFor } from '../../testing/smtp-config';

const email = 'ada@example.com';

interface Journey {
  readonly kind: string;
  readonly [column: string]: unknown;
}

describe('the journey of a test message', () => {
  let api: ManagementApi;
  let open: MailServer;

  beforeAll(async () => {
    api = await ManagementApi.start();
    open = await mailServer();
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await open.stop();
  });
  beforeEach(() => api.pool.query('DELETE FROM rate_limits; DELETE FROM deliveries; DELETE FROM delivery_attempts'));

  const send = (body: object): Promise<Reply> => api.call('POST', `/api/connectors/${SMTP_CONNECTOR_ID}/test`, { email, ...body });
  const deliveries = async () => (await api.pool.query<Journey>('SELECT * FROM deliveries ORDER BY created_at')).rows;
  const attempts = async () => (await api.pool.query<Journey>('SELECT * FROM delivery_attempts ORDER BY started_at')).rows;
  const lastTest = async () =>
    (await api.pool.query<{ payload: object }>(`SELECT payload FROM logs WHERE key = 'Management.Connector.Test' ORDER BY created_at DESC LIMIT 1`)).rows[0]
      ?.payload;

  it('is told by its id, and has one attempt and no address', async () => {
    const reply = await send({ config: smtpConfigFor(open.port) });
    const id = reply.headers.get('delivery-id');
    expect([reply.status, id]).toEqual([204, expect.stringMatching(/^[\da-z]{21}$/)]);
    const common = { tenant_id: 'default', server: 'localhost', connector_id: 'trial' };
    expect(await deliveries()).toMatchObject([
      {
        ...common,
        id,
        channel: 'email',
        kind: 'Test',
        recipient_masked: 'a•••@example.com',
        state: 'handed',
        attempts: 1,
        sealed: null,
        verification_id: null,
        last_error: null,
      },
    ]);
    expect(await attempts()).toMatchObject([
      { ...common, delivery_id: id, number: 1, factory_id: SMTP_CONNECTOR_ID, outcome: 'handed', stage: null, code: null, retry_in: null },
    ]);
    const { dialogue } = (await attempts())[0]?.['facts'] as { dialogue: readonly { from: string; text: string }[] };
    expect(dialogue[0]).toMatchObject({ from: 'server', text: expect.stringMatching(/^220/) as string });
    expect(JSON.stringify([await deliveries(), await attempts()])).not.toMatch(/ada@|000000/);
  });

  it('tells whose words were sent, and in which language', async () => {
    const body = { languageTag: 'nl', templateType: 'BindMfa', details: { subject: 'Proef', content: 'Code {{code}}' } };
    await api.call('PUT', '/api/email-templates', { templates: [body] });
    await send({ config: smtpConfigFor(open.port), templateType: 'BindMfa', locale: 'nl' });
    expect(open.mails.at(-1)?.raw).toMatch(/Subject: Proef[\s\S]*Code 000000/);
    await send({ config: smtpConfigFor(open.port), templateType: 'Register' });
    expect(open.mails.at(-1)?.raw).toMatch(/Subject: Register from the connector/);
    expect(await deliveries()).toMatchObject([{ language: 'nl', template: 'tenant' }, { template: 'connector' }]);
    expect(await lastTest()).toMatchObject({ data: { email, templateType: 'Register' } });
    await api.call('DELETE', '/api/email-templates?languageTag=nl');
  });

  it('can be begun with every template in every language', async () => {
    const every = templateType.options.flatMap((type) => mailLanguageTags.map((languageTag) => ({ languageTag, templateType: type })));
    const templates = every.map((place) => ({ ...place, details: { subject: `${place.templateType} ${place.languageTag}`, content: '{{code}}{{link}}' } }));
    expect((await api.call('PUT', '/api/email-templates', { templates })).status).toBe(200);
    for (const type of templateType.options) {
      await api.pool.query('DELETE FROM rate_limits');
      const replies = await Promise.all(mailLanguageTags.map((locale) => send({ config: smtpConfigFor(open.port), templateType: type, locale })));
      expect([type, ...replies.map(({ status }) => status)]).toEqual([type, ...mailLanguageTags.map(() => 204)]);
      const arrived = open.mails.slice(-mailLanguageTags.length).map(({ raw }) => /Subject: (.*)\r/.exec(raw)?.[1]);
      expect(arrived.sort()).toEqual(mailLanguageTags.map((languageTag) => `${type} ${languageTag}`).sort());
    }
    const told = (await deliveries()).map(({ language }) => language);
    expect(told.sort()).toEqual(every.map(({ languageTag }) => languageTag).sort());
    for (const tag of mailLanguageTags) await api.call('DELETE', `/api/email-templates?languageTag=${tag}`);
  }, 60_000);

  it('shows a refusal with what the server said, which the reply does not', async () => {
    const refusing = await mailServer({
      onMailFrom: (_address, _session, done) => done(Object.assign(new Error('5.7.1 this sender is not ours'), { responseCode: 550 })),
    });
    const reply = await send({ config: smtpConfigFor(refusing.port) });
    expect(reply).toMatchObject({ status: 400, body: { code: 'connector.general', data: { reason: 'message' } } });
    expect(JSON.stringify(reply.body)).not.toContain('not ours');
    const id = reply.headers.get('delivery-id');
    expect(await deliveries()).toMatchObject([{ id, state: 'failed', attempts: 1, sealed: null, last_error: expect.any(String) as string }]);
    expect(await attempts()).toMatchObject([{ delivery_id: id, outcome: 'permanent', stage: 'message', reply: expect.stringContaining('550') as string }]);
    expect(await lastTest()).toMatchObject({ result: 'Error', error: { code: 'connector.general' } });
    await refusing.stop();
  });

  it('is the same for a closed port, a silent one, one that speaks something else and one that is not called', async () => {
    const closed = await mailServer();
    await closed.stop();
    const silent = await scriptedServer('', () => undefined);
    const redis = await scriptedServer('-ERR unknown command', () => '-ERR');
    const ftp = await scriptedServer('220 ready', () => '500 what');
    const metadata = smtpConfigFor(587, { host: '169.254.169.254' });
    await Promise.all([...[closed, silent, redis, ftp].map(({ port }) => smtpConfigFor(port)), metadata].map((config) => send({ config })));
    const facts = (row: Journey, ...changing: string[]) => JSON.stringify(Object.entries(row).filter(([name]) => !changing.includes(name)));
    const of = { delivery: await deliveries(), attempt: await attempts() };
    expect([of.delivery.length, of.attempt.length]).toEqual([5, 5]);
    expect(new Set(of.delivery.map((row) => facts(row, 'id', 'created_at', 'updated_at', 'next_attempt_at', 'expires_at'))).size).toBe(1);
    expect(new Set(of.attempt.map((row) => facts(row, 'delivery_id', 'started_at', 'ended_at'))).size).toBe(1);
    expect(of.attempt[0]).toMatchObject({ outcome: 'temporary', stage: 'connection', server: null, reply: null, facts: { timings: {}, dialogue: [] } });
    const took = of.attempt.map((row) => Number(row['ended_at']) - Number(row['started_at']));
    expect(new Set(took)).toEqual(new Set([6000]));
    for (const server of [silent, redis, ftp]) await server.stop();
  }, 30_000);

  it.each([
    ['what is no address', { email: 'ada', config: smtpConfigFor(25) }],
    ['an empty configuration', { config: {} }],
    ['a template that nobody knows', { config: smtpConfigFor(25), templateType: 'Newsletter' }],
    ['a template that every object has', { config: smtpConfigFor(25), templateType: 'constructor' }],
    ['a language that is none', { config: smtpConfigFor(25), locale: 'en\r\nBcc: eve@example.com' }],
    ['a null byte', { config: smtpConfigFor(25), locale: 'e\0n' }],
  ])('never begins with %s', async (_what, body) => {
    const reply = await send(body);
    expect([reply.status, reply.headers.get('delivery-id')]).toEqual([400, null]);
    expect(await deliveries()).toEqual([]);
  });

  it('is not begun more often than the quota lets', async () => {
    await Promise.all(Array.from({ length: 12 }, () => send({ config: smtpConfigFor(open.port) })));
    expect(await deliveries()).toHaveLength(10);
    expect((await send({ config: smtpConfigFor(open.port) })).headers.get('delivery-id')).toBeNull();
  });
});
