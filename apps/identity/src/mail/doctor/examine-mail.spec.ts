import { MASK } from '@gatepost/connector-config/masked-secrets';
import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { examineMail } from '@gatepost/contracts/management/mail-doctor';
import type * as z from 'zod';
import { ManagementApi, type Reply } from '../../testing/management-api';
import { smtpConfigFor } from '../../testing/smtp-config';
import { nameServer, type NameServer } from './testing/name-server';

const CANARY = 'canary-password-a71c';
const certificate = selfSigned();

type Report = z.infer<typeof examineMail.response>;

describe('the mail doctor', () => {
  let api: ManagementApi;
  let names: NameServer;
  let server: MailServer;
  let config: Record<string, unknown>;
  const replies: Reply[] = [];
  const logins: unknown[] = [];

  beforeAll(async () => {
    names = await nameServer({ 'harbour.example': { MX: [{ preference: 10, exchange: 'mx.harbour.example' }], TXT: ['v=spf1 ip4:127.0.0.1 -all'] } });
    api = await ManagementApi.start({ DNS_SERVERS: names.address, CONNECTORS: '@logto/connector-sendgrid-email' });
    server = await mailServer({
      ...certificate,
      disabledCommands: [],
      onAuth({ username, password }, _session, done) {
        logins.push(password);
        if (password === CANARY) done(null, { user: username });
        else done(Object.assign(new Error(`5.7.8 ${password} is wrong`), { responseCode: 535 }));
      },
    });
    const auth = { type: 'login', user: 'me', pass: CANARY };
    config = smtpConfigFor(server.port, { servername: 'localhost', tls: { ca: certificate.cert }, auth });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await Promise.all([names, server].map((open) => open.stop()));
  });
  beforeEach(() => api.pool.query('DELETE FROM rate_limits'));
  afterEach(async () => {
    const { rows } = await api.pool.query('SELECT payload::text FROM logs');
    expect(JSON.stringify([rows, replies])).not.toContain(CANARY);
    expect(server.mails).toEqual([]);
  });

  async function ask(body: object, options: Parameters<ManagementApi['call']>[3] = {}): Promise<Reply> {
    const reply = await api.call('POST', '/api/mail-doctor', body, options);
    replies.push(reply);
    return reply;
  }
  async function report(body: object): Promise<Report> {
    const reply = await ask(body);
    expect(reply.status).toBe(200);
    return examineMail.response.parse(reply.body);
  }
  const unsaved = (changed: Record<string, unknown> = {}, more = {}) => ({ factoryId: SMTP_CONNECTOR_ID, config: { ...config, ...changed }, ...more });
  const codesOf = ({ findings }: Report) => findings.map(({ code }) => code);
  const lastEntry = async () =>
    (
      await api.pool.query<{ payload: Record<string, unknown> }>(
        `SELECT payload FROM logs WHERE key = 'Management.MailDoctor.Test' ORDER BY created_at DESC, id DESC LIMIT 1`,
      )
    ).rows[0]?.payload;

  it('examines a configuration that is not saved, from the server to the records and the clock, and writes it down masked', async () => {
    const told = await report(unsaved());
    expect(codesOf(told)).toEqual(
      expect.arrayContaining([
        'smtp.login.accepted',
        'smtp.recipient.accepted',
        'dns.mx.found',
        'dns.spf.host',
        'dns.dkim.not_found',
        'dns.dmarc.missing',
        'clock.database.agrees',
      ]),
    );
    expect(told.worst).toBe('warning');
    expect(told.dialogue.map(({ text }) => text).join('\n')).toMatch(/EHLO[\s\S]*STARTTLS[\s\S]*AUTH PLAIN …[\s\S]*RCPT TO/);
    expect(await lastEntry()).toMatchObject({
      result: 'Success',
      actor: { id: 'test-machine' },
      target: { type: 'ConnectorFactory', id: SMTP_CONNECTOR_ID },
      data: { worst: 'warning', config: { host: '127.0.0.1' } },
    });
  });

  it('examines a saved one, and takes its secrets for their masks, but only for the server they were saved for', async () => {
    const created = await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, config });
    const { id } = created.body as { readonly id: string };
    logins.length = 0;
    expect(codesOf(await report({ connectorId: id }))).toContain('smtp.login.accepted');
    expect(await lastEntry()).toMatchObject({ target: { type: 'Connector', id } });
    const masked = { auth: { type: 'login', user: 'me', pass: MASK } };
    expect(codesOf(await report(unsaved(masked)))).toContain('smtp.login.accepted');
    expect(logins).toEqual([CANARY, CANARY]);
    const elsewhere = await ask(unsaved({ ...masked, host: 'localhost' }));
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 'connector.invalid_config', data: { issues: [{ path: ['auth', 'pass'] }] } } });
    expect(logins).toHaveLength(2);
  });

  it('asks for another sender and another recipient when they are named, and for a selector', async () => {
    const told = await report(unsaved({}, { from: 'Port <port@quay.example>', recipient: 'ada@example.com', dkimSelector: 's9' }));
    expect(codesOf(told)).toContain('dns.domain.missing');
    expect(told.findings.find(({ code }) => code === 'smtp.sender.accepted')?.facts).toEqual({ from: 'port@quay.example' });
    const named = await report(unsaved({}, { dkimSelector: 's9' }));
    expect(named.findings.find(({ code }) => code === 'dns.dkim.missing')?.facts).toMatchObject({ record: 's9._domainkey.harbour.example' });
  });

  it('examines only the sender and its records where mails go by HTTP', async () => {
    const templates = ['SignIn', 'Register', 'ForgotPassword', 'Generic'].map((usageType) => ({
      usageType,
      type: 'text/plain',
      subject: 'Code',
      content: '{{code}}',
    }));
    const sendgrid = { apiKey: CANARY, fromEmail: 'no-reply@harbour.example', fromName: 'Harbour', templates };
    const told = await report({ factoryId: 'sendgrid-email-service', config: sendgrid });
    expect(codesOf(told).slice(0, 3)).toEqual(['connector.kind.http', 'dns.mx.found', 'dns.spf.valid']);
    expect(codesOf(told)).toContain('dns.dmarc.missing');
    expect(told.dialogue).toEqual([]);
  });

  it('tells a sender that is none', async () => {
    expect(codesOf(await report(unsaved({}, { from: 'Harbour' })))).toEqual(['from.address.invalid']);
  });

  it('tells a host that is not called, and nothing else', async () => {
    expect(codesOf(await report(unsaved({ host: '169.254.169.254', port: 587 })))).toEqual(['smtp.host.blocked']);
  });

  it.each([
    ['a connector that is not there', { connectorId: 'gone' }, 404, 'entity.not_found'],
    ['a kind that is not installed', { factoryId: 'telegraph', config: {} }, 400, 'connector.not_found'],
    ['a configuration with a slip', { factoryId: SMTP_CONNECTOR_ID, config: { host: 'x y' } }, 400, 'connector.invalid_config'],
    ['neither of both', { from: 'ada@example.com' }, 400, 'guard.invalid_input'],
    ['a selector that is a path', { connectorId: 'x', dkimSelector: '../x' }, 400, 'guard.invalid_input'],
  ])('refuses %s', async (_what, body, status, code) => {
    expect(await ask(body)).toMatchObject({ status, body: { code } });
  });

  it('refuses a recipient that is two', async () => {
    expect(await ask(unsaved({}, { recipient: 'ada@example.com,eve@example.com' }))).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('can be asked thirty times an hour', async () => {
    const body = unsaved({}, { from: 'Harbour' });
    for (let time = 0; time < 30; time += 1) expect((await ask(body)).status).toBe(200);
    const refused = await ask(body);
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.rate_limited' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
  });

  it('is only for who may change connectors', async () => {
    expect(await ask(unsaved(), { scope: 'read:connectors' })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });
});
