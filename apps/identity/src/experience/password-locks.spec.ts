import { sendVerificationCode, verifyVerificationCode } from '@gatepost/contracts/experience/operations';
import { verifyPassword } from '@gatepost/contracts/experience/password-operations';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const credentials = (value: string, password: string) => ({ identifier: { type: 'email', value }, password });

describe('too many wrong passwords', () => {
  let stage: SignInStage;
  let visitor: Visitor;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({
      signIn: { methods: [{ identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true }] },
      sentinelPolicy: { maxAttempts: 5, lockoutDuration: 10 },
    });
    visitor = await stage.begin('SignIn');
  }, 60_000);
  afterAll(() => stage.stop());

  async function somebody(): Promise<string> {
    const primaryEmail = `person${(people += 1)}@example.com`;
    await stage.addUser({ primaryEmail, password: PASSWORD });
    return primaryEmail;
  }
  const guess = async (address: string, password = 'wrong') => (await visitor.asks(verifyPassword, credentials(address, password))).code;
  const unlock = (address: string) => stage.api.call('POST', '/api/sentinel-activities/delete', { targetType: 'User', targets: [address] });

  it.each([
    ['somebody', somebody],
    ['nobody', () => Promise.resolve('nobody@example.com')],
  ])('lock %s out, also with the right one, until an administrator unlocks', async (_who, whom) => {
    const address = await whom();
    for (let failure = 1; failure < 5; failure += 1) expect(await guess(address)).toBe('session.invalid_credentials');
    const locked = await visitor.asks(verifyPassword, credentials(address, 'wrong'));
    expect(locked).toMatchObject({ status: 400, code: 'session.verification_blocked_too_many_attempts', data: { retryAfter: 600 } });
    expect(await guess(address, PASSWORD)).toBe('session.verification_blocked_too_many_attempts');
    await unlock(address);
    expect(await guess(address, PASSWORD)).toBe(address.startsWith('nobody') ? 'session.invalid_credentials' : undefined);
  });

  it('are counted with wrong codes, and lock codes too', async () => {
    const address = await somebody();
    const identifier = { type: 'email' as const, value: address };
    const { verificationId } = (await visitor.does(sendVerificationCode, { identifier, interactionEvent: 'SignIn' })) as { verificationId: string };
    const code = await stage.codeFor(address);
    const verify = async (typed: string) => (await visitor.asks(verifyVerificationCode, { identifier, verificationId, code: typed })).code;
    const wrong = code === '000000' ? '000001' : '000000';
    expect([await verify(wrong), await verify(wrong)]).toEqual(['verification_code.code_mismatch', 'verification_code.code_mismatch']);
    expect([await guess(address), await guess(address)]).toEqual(['session.invalid_credentials', 'session.invalid_credentials']);
    expect(await guess(address)).toBe('session.verification_blocked_too_many_attempts');
    expect(await verify(code)).toBe('session.verification_blocked_too_many_attempts');
    await unlock(address);
    expect(await verify(code)).toBeUndefined();
  });

  it('are no more than the limit when they come at once', async () => {
    const address = await somebody();
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess(address)));
    expect(answers.filter((code) => code === 'session.invalid_credentials')).toHaveLength(4);
    expect(answers.filter((code) => code === 'session.verification_blocked_too_many_attempts')).toHaveLength(36);
    await unlock(address);
    expect(await guess(address, PASSWORD)).toBeUndefined();
  });

  it('are not made more by right ones', async () => {
    const address = await somebody();
    for (let time = 0; time < 8; time += 1) expect(await guess(address, PASSWORD)).toBeUndefined();
    for (let failure = 1; failure < 5; failure += 1) expect(await guess(address)).toBe('session.invalid_credentials');
    expect(await guess(address, PASSWORD)).toBeUndefined();
    expect(await guess(address)).toBe('session.verification_blocked_too_many_attempts');
  });
});
