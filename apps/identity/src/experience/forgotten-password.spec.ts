import {
  changeInteractionEvent,
  identify,
  readInteraction,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import { verifyPassword } from '@gatepost/contracts/experience/password-operations';
import { addProfile, replacePassword } from '@gatepost/contracts/experience/profile-operations';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const NEXT = 'harbour wall at dawn 7';

describe('a forgotten password', () => {
  let stage: SignInStage;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start();
    const methods = [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true },
    ];
    await stage.settings({ signIn: { methods }, forgotPasswordMethods: ['EmailVerificationCode'] });
  }, 60_000);
  afterAll(() => stage.stop());

  async function somebody() {
    const username = `person${(people += 1)}`;
    const email = `${username}@example.com`;
    return { username, email, id: await stage.addUser({ username, primaryEmail: email, primaryPhone: `4915100000${100 + people}`, password: PASSWORD }) };
  }
  async function signedIn(username: string, password = PASSWORD, visitor?: Visitor) {
    const signing = visitor ?? (await stage.begin('SignIn'));
    const told = await signing.asks(verifyPassword, { identifier: { type: 'username', value: username }, password });
    if (told.status !== 200) return told.code;
    await signing.identifies((told.body as { verificationId: string }).verificationId);
    return signing.finishes();
  }
  async function identified(email: string): Promise<Visitor> {
    const visitor = await stage.begin('ForgotPassword');
    expect((await visitor.identifies(await visitor.proves({ type: 'email', value: email }, 'ForgotPassword'))).status).toBe(204);
    return visitor;
  }
  const sessionsOf = async (id: string) =>
    (
      await stage.api.pool.query(
        `SELECT model FROM oidc_artefacts WHERE payload->>'accountId' = $1 OR payload->'result'->'experience'->>'userId' = $1 OR payload->'result'->'login'->>'accountId' = $1`,
        [id],
      )
    ).rows.length;

  it('is replaced by whoever receives a code; everybody is signed out and nobody in', async () => {
    const { username, email, id } = await somebody();
    await signedIn(username);
    expect(await sessionsOf(id)).toBeGreaterThan(0);
    const visitor = await identified(email);
    expect(await visitor.asks(submitExperience)).toMatchObject({ status: 422, code: 'user.new_password_required_in_profile' });
    expect((await visitor.asks(replacePassword, { password: NEXT })).status).toBe(204);
    expect(await visitor.does(readInteraction)).toMatchObject({ interactionEvent: 'ForgotPassword', profile: { hasPassword: true } });
    expect(await visitor.asks(submitExperience)).toEqual({ status: 204, code: undefined, data: undefined, body: undefined });
    expect(await sessionsOf(id)).toBe(0);
    expect(await visitor.asks(submitExperience)).toMatchObject({ status: 404, code: 'session.interaction_not_found' });
    expect(await signedIn(username)).toBe('session.invalid_credentials');
    await visitor.does(startExperience, { interactionEvent: 'SignIn' });
    expect(await signedIn(username, NEXT, visitor)).toMatch(/\?code=/);
    const { rows } = await stage.api.pool.query<{ payload: object }>(
      `SELECT payload FROM logs WHERE key = 'Interaction.ForgotPassword.Submit' AND user_id = $1`,
      [id],
    );
    expect(rows).toMatchObject([{ payload: { result: 'Success' } }]);
  });

  it('is refused when it is the same, too weak or the person’s own data', async () => {
    const { email } = await somebody();
    const visitor = await identified(email);
    expect(await visitor.asks(replacePassword, { password: PASSWORD })).toMatchObject({ status: 422, code: 'user.same_password' });
    for (const password of ['short', email])
      expect(await visitor.asks(replacePassword, { password })).toMatchObject({
        status: 422,
        code: 'password.rejected',
        data: { issues: expect.any(Array) as unknown },
      });
    expect(await visitor.asks(submitExperience)).toMatchObject({ code: 'user.new_password_required_in_profile' });
  });

  it('needs its own way from the beginning to the end', async () => {
    const { email } = await somebody();
    const visitor = await stage.begin('ForgotPassword');
    expect(await visitor.asks(replacePassword, { password: NEXT })).toMatchObject({ status: 404, code: 'session.identifier_not_found' });
    expect(await visitor.asks(submitExperience)).toMatchObject({ status: 404, code: 'session.identifier_not_found' });
    for (const interactionEvent of ['SignIn', 'Register'])
      expect(await visitor.asks(changeInteractionEvent, { interactionEvent })).toMatchObject({
        status: 400,
        code: 'session.not_supported_for_forgot_password',
      });
    expect(await visitor.asks(sendVerificationCode, { identifier: { type: 'email', value: email }, interactionEvent: 'SignIn' })).toMatchObject({
      status: 403,
    });
    for (const part of [
      { type: 'username', value: 'mine' },
      { type: 'password', value: NEXT },
    ])
      expect(await visitor.asks(addProfile, part)).toMatchObject({ status: 400, code: 'session.not_supported_for_forgot_password' });
    const signing = await stage.begin('SignIn');
    expect(await signing.asks(changeInteractionEvent, { interactionEvent: 'ForgotPassword' })).toMatchObject({ status: 400 });
    expect(await signing.asks(replacePassword, { password: NEXT })).toMatchObject({ status: 400, code: 'session.invalid_interaction_type' });
    expect(await signing.asks(sendVerificationCode, { identifier: { type: 'email', value: email }, interactionEvent: 'ForgotPassword' })).toMatchObject({
      status: 403,
      code: 'auth.forbidden',
    });
  });

  it('looks the same for nobody, who gets no mail', async () => {
    const visitor = await stage.begin('ForgotPassword');
    const identifier = { type: 'email', value: 'nobody@example.com' };
    const { verificationId } = (await visitor.does(sendVerificationCode, { identifier, interactionEvent: 'ForgotPassword' })) as { verificationId: string };
    const { rows } = await stage.api.pool.query('SELECT suppressed FROM deliveries WHERE verification_id = $1', [verificationId]);
    expect(rows).toEqual([{ suppressed: true }]);
    const code = (await stage.codeFor('nobody@example.com')) === '000000' ? '000001' : '000000';
    expect(await visitor.asks(verifyVerificationCode, { identifier, verificationId, code })).toMatchObject({
      status: 400,
      code: 'verification_code.code_mismatch',
    });
  });

  it('is replaced by the methods that are chosen alone', async () => {
    await somebody();
    const visitor = await stage.begin('ForgotPassword');
    const phone = `4915100000${100 + people}`;
    const verificationId = await visitor.proves({ type: 'phone', value: phone }, 'ForgotPassword');
    const { rows } = await stage.api.pool.query('SELECT suppressed FROM deliveries WHERE verification_id = $1', [verificationId]);
    expect(rows).toEqual([{ suppressed: true }]);
    expect(await visitor.asks(identify, { verificationId })).toMatchObject({ status: 422, code: 'session.not_supported_for_forgot_password' });
  });

  it('is replaced once, also when it is asked for twice at once', async () => {
    const { email, username } = await somebody();
    const visitor = await identified(email);
    await visitor.does(replacePassword, { password: NEXT });
    const answers = await Promise.all([visitor.asks(submitExperience), visitor.asks(submitExperience)]);
    expect(answers.map(({ status }) => status).filter((status) => status === 204).length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => [204, 400, 404].includes(status))).toBe(true);
    expect(await signedIn(username, NEXT)).toMatch(/\?code=/);
  });
});
