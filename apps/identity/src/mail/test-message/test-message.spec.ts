import { MASK } from '@gatepost/connector-config/masked-secrets';
import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { mailServer, scriptedServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { ManagementApi, type Reply } from '../../testing/management-api';
import { smtpConfigFor } from '../../testing/smtp-config';

const CANARY = 'canary-password-7ff3';
const email = 'ada@example.com';

describe('a test message', () => {
  let api: ManagementApi;
  let open: MailServer;
  let strict: MailServer;
  let config: Record<string, unknown>;
  const certificate = selfSigned();
  const logins: string[] = [];
  const replies: Reply[] = [];

  beforeAll(async () => {
    api = await ManagementApi.start();
    open = await mailServer();
    strict = await mailServer({
      ...certificate,
      disabledCommands: [],
      onAuth({ username, password }, _session, done) {
        logins.push(password ?? '');
        if (password === CANARY) done(null, { user: username });
        else done(Object.assign(new Error(`5.7.8 ${password} is wrong`), { responseCode: 535 }));
      },
    });
    const login = { type: 'login', user: 'me', pass: CANARY };
    config = smtpConfigFor(strict.port, { servername: 'localhost', tls: { ca: certificate.cert }, auth: login });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await open.stop();
    await strict.stop();
  });
  beforeEach(() => api.pool.query('DELETE FROM rate_limits'));
  afterEach(async () => {
    const { rows } = await api.pool.query('SELECT payload::text FROM logs');
    expect(JSON.stringify([rows, replies])).not.toContain(CANARY);
  });

  async function send(body: object, factory = SMTP_CONNECTOR_ID): Promise<Reply> {
    const reply = await api.call('POST', `/api/connectors/${factory}/test`, body);
    replies.push(reply);
    return reply;
  }
  const lastTest = async () =>
    (await api.pool.query<{ payload: object }>(`SELECT payload FROM logs WHERE key = 'Management.Connector.Test' ORDER BY created_at DESC LIMIT 1`)).rows[0]
      ?.payload;

  it('goes through the configuration that is sent, saved or not, and is written down', async () => {
    expect(await send({ email: ' Ada@Example.com ', config: smtpConfigFor(open.port) })).toMatchObject({ status: 204, body: undefined });
    expect(open.mails.at(-1)).toMatchObject({ to: [email] });
    expect(open.mails.at(-1)?.raw).toMatch(/Subject: Generic from the connector[\s\S]*Generic code: 000000/);
    const target = { type: 'ConnectorFactory', id: SMTP_CONNECTOR_ID };
    expect(await lastTest()).toMatchObject({ result: 'Success', actor: { id: 'test-machine' }, target, data: { email, config: { host: '127.0.0.1' } } });
  });

  it('is written in the tenant’s own words, in the language that is asked for', async () => {
    const details = (word: string) => ({ subject: word, content: `${word} {{code}} {{locale}}`, contentType: 'text/plain' });
    const templates = [
      { languageTag: 'pt-BR', templateType: 'Generic', details: { ...details('teste'), sendFrom: 'Porto <porto@harbour.example>' } },
      { languageTag: 'en', templateType: 'Generic', details: details('proof') },
    ];
    await api.call('PUT', '/api/email-templates', { templates });
    await send({ email, config: smtpConfigFor(open.port), locale: 'pt-BR' });
    expect(open.mails.at(-1)?.raw).toMatch(/From: Porto <porto@harbour\.example>[\s\S]*Subject: teste[\s\S]*teste 000000 pt-BR/);
    await send({ email, config: smtpConfigFor(open.port) });
    expect(open.mails.at(-1)?.raw).toMatch(/From: Harbour[\s\S]*Subject: proof[\s\S]*proof 000000 en/);
    await api.call('DELETE', '/api/email-templates?templateType=Generic');
  });

  it('logs in, and takes the saved password for its mask, but only to the server it was saved for', async () => {
    await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, config });
    const masked = { ...config, auth: { type: 'login', user: 'me', pass: MASK }, fromEmail: 'New <new@harbour.example>' };
    expect((await send({ email, config: masked })).status).toBe(204);
    expect(logins).toEqual([CANARY]);
    expect(strict.mails.at(-1)?.from).toBe('new@harbour.example');
    const elsewhere = await send({ email, config: { ...masked, port: open.port } });
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 'connector.invalid_config', data: { issues: [{ path: ['auth', 'pass'] }] } } });
    expect(logins).toHaveLength(1);
  });

  it.each([
    ['neither address nor number', { config: {} }, 400, 'guard.invalid_input'],
    ['a user name', { username: 'ada', config: {} }, 400, 'guard.invalid_input'],
    ['what is no address', { email: 'ada', config: smtpConfigFor(25) }, 400, 'guard.invalid_input'],
    ['two recipients', { email: 'ada@example.com,eve@example.com', config: smtpConfigFor(25) }, 400, 'guard.invalid_input'],
    ['a number, to a kind for e-mails', { phone: '4915112345678', config: smtpConfigFor(25) }, 400, 'connector.unexpected_type'],
    ['an empty configuration', { email, config: {} }, 400, 'connector.invalid_config'],
    ['a password without TLS', { email, config: smtpConfigFor(25, { ignoreTLS: true, auth: { user: 'me', pass: 'x' } }) }, 400, 'connector.invalid_config'],
  ])('is not sent with %s', async (_what, body, status, code) => {
    expect(await send(body)).toMatchObject({ status, body: { code } });
  });

  it('is not sent through a kind that is not installed', async () => {
    expect(await send({ email, config: {} }, 'telegraph')).toMatchObject({ status: 400, body: { code: 'connector.not_found' } });
  });

  it('tells of a server that refuses, and never in its words', async () => {
    const wrong = await send({ email, config: { ...config, auth: { type: 'login', user: 'me', pass: 'guess' } } });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'connector.general', data: { reason: 'login' } } });
    expect(await lastTest()).toMatchObject({ result: 'Error', error: { code: 'connector.general' } });
    const refusing = await mailServer({
      onMailFrom: (_address, _session, done) => done(Object.assign(new Error('5.7.1 secret-9 says no'), { responseCode: 550 })),
    });
    const refused = await send({ email, config: smtpConfigFor(refusing.port) });
    expect(refused).toMatchObject({ status: 400, body: { code: 'connector.general', data: { reason: 'message', message: expect.any(String) as string } } });
    expect(JSON.stringify([wrong.body, refused.body])).not.toMatch(/guess|5\.7|secret-9/);
    await refusing.stop();
  });

  it('does not tell a closed port from one that is silent, speaks something else or is not called at all', async () => {
    const closed = await mailServer();
    await closed.stop();
    const silent = await scriptedServer('', () => undefined);
    const redis = await scriptedServer('-ERR unknown command', () => '-ERR');
    const ftp = await scriptedServer('220 ready', () => '500 what');
    const untrusted = smtpConfigFor(strict.port, { requireTLS: true });
    const metadata = smtpConfigFor(587, { host: '169.254.169.254' });
    const database = smtpConfigFor(5432, { host: '1.1.1.1' });
    const took: number[] = [];
    const bodies: unknown[] = [];
    const configs = [closed, silent, redis, ftp].map(({ port }) => smtpConfigFor(port));
    await Promise.all(
      [...configs, untrusted, metadata, database].map(async (unreached) => {
        const began = performance.now();
        const { status, body } = await send({ email, config: unreached });
        took.push(performance.now() - began);
        bodies.push({ status, body });
      }),
    );
    expect(bodies[0]).toMatchObject({ status: 400, body: { code: 'connector.general', data: { reason: 'connection' } } });
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(Math.max(...took) - Math.min(...took)).toBeLessThan(1_000);
    for (const server of [silent, redis, ftp]) await server.stop();
  }, 30_000);

  it('can be sent ten times an hour', async () => {
    const sent = await Promise.all(Array.from({ length: 12 }, () => send({ email, config: smtpConfigFor(open.port) })));
    const refusals = sent.filter(({ status }) => status !== 204).map(({ status, body }) => ({ status, body }));
    expect(refusals).toEqual(Array(2).fill({ status: 429, body: expect.objectContaining({ code: 'request.rate_limited' }) as unknown }));
    const refused = await send({ email, config: smtpConfigFor(open.port) });
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.rate_limited' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
  });

  it('is only for who may change connectors', async () => {
    const body = { email, config: smtpConfigFor(open.port) };
    const refused = await api.call('POST', `/api/connectors/${SMTP_CONNECTOR_ID}/test`, body, { scope: 'read:connectors' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });
});
