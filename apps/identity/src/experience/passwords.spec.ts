import { changeInteractionEvent, identify, readInteraction, submitExperience } from '@gatepost/contracts/experience/operations';
import { verifyPassword } from '@gatepost/contracts/experience/password-operations';
import { createHash } from 'node:crypto';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const METHODS = (['username', 'email', 'phone'] as const).map((identifier) => ({
  identifier,
  password: true,
  verificationCode: identifier !== 'username',
  isPasswordPrimary: true,
}));
const credentials = (value: string, password = PASSWORD, type = 'username') => ({ identifier: { type, value }, password });

describe('a password', () => {
  let stage: SignInStage;
  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({ signIn: { methods: METHODS } });
    await stage.addUser({ username: 'ada', primaryEmail: 'ada@example.com', primaryPhone: '4915112345678', password: PASSWORD });
    await stage.addUser({ username: 'code_only', primaryEmail: 'code@example.com' });
  }, 60_000);
  afterAll(() => stage.stop());
  beforeEach(() => stage.api.pool.query('DELETE FROM sentinels'));

  async function signsIn(visitor: Visitor, body: object): Promise<string> {
    const verificationId = await visitor.verified(verifyPassword, body);
    expect((await visitor.identifies(verificationId)).status).toBe(204);
    return visitor.finishes();
  }

  it.each([
    ['username', 'ada'],
    ['email', ' ADA@example.com'],
    ['phone', '4915112345678'],
    ['phone', '49015112345678'],
  ])('signs in by %s %s', async (type, value) => {
    expect(await signsIn(await stage.begin('SignIn'), credentials(value, PASSWORD, type))).toMatch(/^https:\/\/harbour\.example\/callback\?code=/);
  });

  it.each([
    ['a wrong password', credentials('ada', 'not it')],
    ['an account without one', credentials('code_only')],
    ['nobody', credentials('nobody')],
    ['a name in other letters', credentials('ADA')],
  ])('is refused alike for %s', async (_who, body) => {
    const visitor = await stage.begin('SignIn');
    expect(await visitor.asks(verifyPassword, body)).toMatchObject({ status: 422, code: 'session.invalid_credentials', data: undefined });
    expect(await visitor.asks(submitExperience)).toMatchObject({ code: 'session.identifier_not_found' });
    expect(await visitor.does(readInteraction)).toMatchObject({ verificationRecords: [] });
  });

  it.each([
    {},
    { identifier: { type: 'username', value: 'ada' } },
    credentials('ada', ''),
    credentials('ada', 'x'.repeat(1025)),
    credentials('+49151', 'x', 'phone'),
  ])('is not read from %j', async (body) => {
    expect(await (await stage.begin('SignIn')).asks(verifyPassword, body)).toMatchObject({ status: 400, code: 'guard.invalid_input' });
  });

  it('says that an account is suspended only to whoever knows it', async () => {
    const id = await stage.addUser({ username: 'sue', password: PASSWORD });
    await stage.api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: true });
    const visitor = await stage.begin('SignIn');
    expect(await visitor.asks(verifyPassword, credentials('sue', 'wrong'))).toMatchObject({ status: 422, code: 'session.invalid_credentials' });
    expect(await visitor.asks(verifyPassword, credentials('sue'))).toMatchObject({ status: 401, code: 'user.suspended' });
  });

  it('ends a sign-in that waits with it as soon as it is another one', async () => {
    const id = await stage.addUser({ username: 'old', password: PASSWORD });
    const visitor = await stage.begin('SignIn');
    const verificationId = await visitor.verified(verifyPassword, credentials('old'));
    await stage.api.call('PATCH', `/api/users/${id}/password`, { password: 'another one entirely 7' });
    expect(await visitor.identifies(verificationId)).toMatchObject({ status: 400, code: 'session.verification_failed' });
  });

  it('creates no account and resets none', async () => {
    const visitor = await stage.begin('SignIn');
    const verificationId = await visitor.verified(verifyPassword, credentials('ada'));
    await visitor.does(changeInteractionEvent, { interactionEvent: 'Register' });
    expect(await visitor.identifies(verificationId)).toMatchObject({ status: 400, code: 'session.verification_failed' });
    const forgetful = await stage.begin('ForgotPassword');
    const other = await forgetful.verified(verifyPassword, credentials('ada'));
    expect(await forgetful.asks(identify, { verificationId: other })).toMatchObject({ status: 422, code: 'session.not_supported_for_forgot_password' });
  });

  it('that was hashed elsewhere is hashed anew, and serves as before', async () => {
    const digest = createHash('sha256').update(PASSWORD).digest('hex');
    const id = await stage.addUser({ username: 'moved', primaryEmail: 'moved@example.com', passwordDigest: digest, passwordAlgorithm: 'SHA256' });
    await signsIn(await stage.begin('SignIn'), credentials('moved'));
    const { rows } = await stage.api.pool.query<{ password_algorithm: string }>('SELECT password_algorithm FROM users WHERE id = $1', [id]);
    expect(rows).toEqual([{ password_algorithm: 'Argon2id' }]);
    await signsIn(await stage.begin('SignIn'), credentials('moved'));
  });

  it('is asked for by the ways that are switched on alone', async () => {
    const visitor = await stage.begin('SignIn');
    const verificationId = await visitor.verified(verifyPassword, credentials('ada'));
    await stage.settings({
      signIn: { methods: METHODS.map((method) => (method.identifier === 'username' ? { ...METHODS[1], identifier: 'email' } : method)).slice(1) },
    });
    expect(await visitor.identifies(verificationId)).toMatchObject({ status: 422, code: 'user.sign_in_method_not_enabled' });
    expect(await visitor.asks(verifyPassword, credentials('ada'))).toMatchObject({ status: 422, code: 'user.sign_in_method_not_enabled' });
    await stage.settings({ signIn: { methods: METHODS } });
  });

  it('can be too old', async () => {
    const id = await stage.addUser({ username: 'aged', password: PASSWORD });
    await stage.settings({ forgotPasswordMethods: ['EmailVerificationCode'], passwordExpiration: { enabled: true, validPeriodDays: 30 } });
    const visitor = await stage.begin('SignIn');
    await visitor.verified(verifyPassword, credentials('aged'));
    await stage.api.pool.query(`UPDATE users SET password_updated_at = now() - interval '31 days' WHERE id = $1`, [id]);
    expect(await visitor.asks(verifyPassword, credentials('aged'))).toMatchObject({ status: 422, code: 'password.expired' });
    expect(await visitor.asks(verifyPassword, credentials('aged', 'wrong'))).toMatchObject({ code: 'session.invalid_credentials' });
    await stage.settings({ passwordExpiration: { enabled: false } });
  });

  it('is in no log, no view and no interaction', async () => {
    const visitor = await stage.begin('SignIn');
    await visitor.verified(verifyPassword, credentials('ada'));
    await visitor.asks(verifyPassword, credentials('ada', 'a wrong guess of mine'));
    const view = JSON.stringify(await visitor.does(readInteraction));
    const { rows } = await stage.api.pool.query<{ text: string }>(`SELECT payload::text AS text FROM logs UNION ALL SELECT payload::text FROM oidc_artefacts`);
    const everything = view + rows.map(({ text }) => text).join();
    for (const secret of [PASSWORD, 'a wrong guess of mine', 'argon2id']) expect(everything).not.toContain(secret);
    expect(view).toContain('"type":"Password"');
  });

  it('takes as long for nobody as for somebody', async () => {
    const visitor = await stage.begin('SignIn');
    const times: Record<string, number[]> = { ada: [], nobody: [], code_only: [] };
    for (let round = 0; round < 12; round += 1)
      for (const who of Object.keys(times)) {
        const start = performance.now();
        await visitor.asks(verifyPassword, credentials(who, 'not it'));
        times[who]?.push(performance.now() - start);
      }
    const median = (values: number[] = []) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const known = median(times['ada']);
    for (const who of ['nobody', 'code_only']) expect(median(times[who])).toBeGreaterThan(known * 0.6);
  });
});
