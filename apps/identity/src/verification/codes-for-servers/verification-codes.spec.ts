import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { eventually } from '@gatepost/testing/eventually';
import { ManagementApi, type Reply } from '../../testing/management-api';
import { productionVariables } from '../../testing/production';
import { smtpConfigFor } from '../../testing/smtp-config';

describe('codes for servers', () => {
  let api: ManagementApi;
  let server: MailServer;
  let number = 0;
  const someone = () => `ada${(number += 1)}@example.com`;

  beforeAll(async () => {
    const limits = { LIMIT_SENDS_PER_IP_10_MIN: '1000', LIMIT_VERIFIES_PER_IP_10_MIN: '1000', LIMIT_FAILURES_PER_ADDRESS_AND_IP_HOUR: '12' };
    api = await ManagementApi.start({ ...(await productionVariables()), ...limits });
    server = await mailServer();
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await server.stop();
  });

  const ask = (body: object, options: Parameters<ManagementApi['call']>[3] = {}): Promise<Reply> => api.call('POST', '/api/verification-codes', body, options);
  const check = (body: object, options: Parameters<ManagementApi['call']>[3] = {}): Promise<Reply> =>
    api.call('POST', '/api/verification-codes/verify', body, options);
  const mailsTo = (address: string) => server.mails.filter(({ to }) => to.includes(address));
  const codes = (address: string, count = 1): Promise<string[]> =>
    eventually(
      () => {
        const mails = mailsTo(address).map(({ raw }) => /code: (\d{6})/.exec(raw)?.[1] ?? '');
        return mails.length >= count ? mails : undefined;
      },
      () => `no ${count} mails came to ${address}`,
    );
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');
  const refusal = (code: string, status = 400) => ({ status, body: { code } });

  it('are kept and counted although no connector can carry them', async () => {
    const email = someone();
    expect(await ask({ email })).toMatchObject(refusal('connector.not_found', 501));
    expect(await check({ email, verificationCode: '000000' })).toMatchObject(refusal('verification_code.code_mismatch'));
    await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, config: smtpConfigFor(server.port) });
    expect((await ask({ email: someone() })).status).toBe(204);
  });

  it('are sent by no text message without an SMS connector', async () => {
    const phone = '4915112345678';
    expect(await ask({ phone })).toMatchObject(refusal('connector.not_found', 501));
    expect(await check({ phone, verificationCode: '000000' })).toMatchObject(refusal('verification_code.code_mismatch'));
    expect(await check({ phone: '4915112345679', verificationCode: '000000' })).toMatchObject(refusal('verification_code.not_found'));
  });

  it('are right once, for the one they were sent to', async () => {
    const [email, other] = [someone(), someone()];
    expect(await ask({ email: ` ${email.toUpperCase()} ` })).toMatchObject({ status: 204, body: undefined });
    const [code = ''] = await codes(email);
    expect(await check({ email: other, verificationCode: code })).toMatchObject(refusal('verification_code.not_found'));
    expect(await check({ email, verificationCode: wrong(code) })).toMatchObject(refusal('verification_code.code_mismatch'));
    expect(await check({ email, verificationCode: code }, { tenant: 'admin' })).toMatchObject(refusal('verification_code.not_found'));
    expect(await check({ email, verificationCode: code })).toMatchObject({ status: 204, body: undefined });
    expect(await check({ email, verificationCode: code })).toMatchObject(refusal('verification_code.not_found'));
  });

  it('are right for one of twenty who come at once', async () => {
    const email = someone();
    await ask({ email });
    const [code = ''] = await codes(email);
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await check({ email, verificationCode: code })).status));
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
  });

  it('are repeated by the next mail, with the tries that were made', async () => {
    const email = someone();
    await ask({ email });
    await codes(email);
    for (let round = 0; round < 4; round += 1) await check({ email, verificationCode: 'x' });
    await ask({ email });
    const [first = '', second] = await codes(email, 2);
    expect(second).toBe(first);
    expect(await check({ email, verificationCode: wrong(first) })).toMatchObject(refusal('verification_code.exceed_max_try'));
    expect(await check({ email, verificationCode: first })).toMatchObject(refusal('verification_code.exceed_max_try'));
  });

  it('expire', async () => {
    const email = someone();
    await ask({ email });
    const [code] = await codes(email);
    await api.pool.query(`UPDATE one_time_codes SET expires_at = now() - interval '1 second' WHERE address = $1`, [email]);
    expect(await check({ email, verificationCode: code })).toMatchObject(refusal('verification_code.expired'));
  });

  it('are no codes of a sign-in, and the other way round', async () => {
    const email = someone();
    await ask({ email });
    const [code] = await codes(email);
    await api.pool.query(`UPDATE one_time_codes SET interaction_id = 'a sign-in' WHERE address = $1`, [email]);
    expect(await check({ email, verificationCode: code })).toMatchObject(refusal('verification_code.not_found'));
  });

  it('are sent ten times in ten minutes to one address, whoever asks, and others go on', async () => {
    const [email, other] = [someone(), someone()];
    const statuses = await Promise.all(Array.from({ length: 13 }, async () => (await ask({ email })).status));
    expect(statuses.filter((status) => status === 204)).toHaveLength(10);
    const refused = await ask({ email });
    expect(refused).toMatchObject(refusal('request.message_rate_limited', 429));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    expect((await ask({ email: other })).status).toBe(204);
    expect((await ask({ phone: '4917012345678' })).status).toBe(501);
  });

  it('lock an address after too many failures, and the right one is not spent meanwhile', async () => {
    const email = someone();
    const sentinel = (policy: object) =>
      Promise.all([
        api.pool.query('UPDATE sign_in_experiences SET sentinel_policy = $1', [policy]),
        api.pool.query('UPDATE tenants SET config_version = config_version + 1'),
      ]);
    await sentinel({ maxAttempts: 3, lockoutDuration: 10 });
    await ask({ email });
    const [code = ''] = await codes(email);
    for (let round = 0; round < 3; round += 1) await check({ email, verificationCode: wrong(code) });
    expect(await check({ email, verificationCode: code })).toMatchObject(refusal('session.verification_blocked_too_many_attempts'));
    await api.pool.query('UPDATE sentinels SET blocked_until = NULL WHERE address = $1', [email]);
    await sentinel({});
    expect((await check({ email, verificationCode: code })).status).toBe(204);
  });

  it.each([
    ['a user name', { username: 'ada' }],
    ['nothing', {}],
    ['what is no address', { email: 'ada' }],
    ['two addresses', { email: 'ada@example.com,eve@example.com' }],
    ['a number with words', { phone: '+49 151' }],
    ['a number nobody can have', { phone: '00491' }],
    ['an operator', { email: { not: '' } }],
  ])('go to nobody for %s', async (_what, body) => {
    const sent = await api.pool.query('SELECT FROM deliveries');
    expect(await ask(body)).toMatchObject(refusal('guard.invalid_input'));
    expect(await check({ ...body, verificationCode: '000000' })).toMatchObject(refusal('guard.invalid_input'));
    expect((await api.pool.query('SELECT FROM deliveries')).rowCount).toBe(sent.rowCount);
  });

  it('leave a trace of what was asked and how it ended, never the code', async () => {
    const email = someone();
    await ask({ email });
    const [code = ''] = await codes(email);
    await check({ email, verificationCode: wrong(code) });
    await check({ email, verificationCode: code });
    const text = `SELECT key, payload->>'result' AS result, payload->'error'->>'code' AS error, payload::text AS text FROM logs
      WHERE payload->'data'->>'email' = $1 ORDER BY created_at, id`;
    const { rows } = await api.pool.query<{ key: string; result: string; error: string | null; text: string }>(text, [email]);
    expect(rows.map(({ key, result, error }) => [key, result, error])).toEqual([
      ['Management.VerificationCode.Create', 'Success', null],
      ['Management.VerificationCode.Update', 'Error', 'verification_code.code_mismatch'],
      ['Management.VerificationCode.Update', 'Success', null],
    ]);
    expect(JSON.stringify(rows.map(({ text }) => text))).not.toMatch(new RegExp(`\\b${code}\\b`));
  });

  it('are only for who may send them', async () => {
    expect((await ask({ email: someone() }, { scope: 'manage:verification-codes' })).status).toBe(204);
    expect(await ask({ email: someone() }, { scope: 'read:verification-codes' })).toMatchObject(refusal('auth.forbidden', 403));
    expect((await check({ email: someone(), verificationCode: '1' }, { scope: 'manage:connectors' })).status).toBe(403);
  });
});
