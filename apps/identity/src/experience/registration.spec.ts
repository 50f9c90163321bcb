import { changeInteractionEvent, identify, readInteraction, sendVerificationCode, submitExperience } from '@gatepost/contracts/experience/operations';
import { createPasswordIdentity } from '@gatepost/contracts/experience/password-operations';
import { addProfile } from '@gatepost/contracts/experience/profile-operations';
import { SignInStage } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const identity = (value: string, password = PASSWORD) => ({ identifier: { type: 'username', value }, password });
const USERNAME = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true };
const EMAIL = { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false };
const PHONE = { identifier: 'phone', password: true, verificationCode: true, isPasswordPrimary: false };
const signUp = (identifiers: string[], others: object = {}) => ({ identifiers, password: true, verify: identifiers.join() !== 'username', ...others });

describe('a registration', () => {
  let stage: SignInStage;
  let people = 0;
  const newName = () => `newcomer_${(people += 1)}`;
  const userOf = async (column: string, value: string) =>
    (await stage.api.pool.query<Record<string, unknown>>(`SELECT * FROM users WHERE ${column} = $1`, [value])).rows;

  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.addUser({ username: 'Taken', primaryEmail: 'taken@example.com', primaryPhone: '4915111111111', password: PASSWORD });
  }, 60_000);
  afterAll(() => stage.stop());

  it('with a user name and a password creates the account and signs in', async () => {
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp(['username']) });
    const name = newName();
    const visitor = await stage.begin('Register');
    const verificationId = await visitor.verified(createPasswordIdentity, identity(name));
    expect(await visitor.does(readInteraction)).toMatchObject({
      verificationRecords: [{ type: 'NewPasswordIdentity', identifier: { type: 'username', value: name }, verified: true }],
      profile: {},
    });
    expect((await visitor.identifies(verificationId)).status).toBe(201);
    expect((await visitor.identifies(verificationId)).status).toBe(204);
    expect(await visitor.finishes()).toMatch(/\?code=/);
    expect(await userOf('username', name)).toMatchObject([{ password_algorithm: 'Argon2id', primary_email: null }]);
  });

  it.each([
    [identity('Taken'), 'user.username_already_in_use'],
    [identity('1st'), 'user.username_starts_with_number'],
    [identity('a b'), 'user.username_invalid_charset_hard'],
    [identity('näme'), 'user.username_invalid_charset_hard'],
    [identity('fresh_name', 'short'), 'password.rejected'],
    [identity('longer_name_than_others', 'longer_name_than_others'), 'password.rejected'],
  ])('refuses %j', async (body, code) => {
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp(['username']) });
    expect(await (await stage.begin('Register')).asks(createPasswordIdentity, body)).toMatchObject({ status: 422, code });
  });

  it('holds to the policy of user names', async () => {
    const usernamePolicy = {
      caseSensitive: false,
      minLength: 4,
      maxLength: 8,
      allowedChars: { lowercase: true, uppercase: false, numbers: false, underscore: false },
    };
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp(['username']), usernamePolicy });
    const visitor = await stage.begin('Register');
    for (const [name, code] of [
      ['abc', 'user.username_too_short'],
      ['abcdefghi', 'user.username_too_long'],
      ['Abcd', 'user.username_uppercase_not_allowed'],
      ['abcd1', 'user.username_numbers_not_allowed'],
      ['ab_cd', 'user.username_underscore_not_allowed'],
      ['taken', 'user.username_already_in_use'],
    ] as const)
      expect(await visitor.asks(createPasswordIdentity, identity(name))).toMatchObject({ status: 422, code });
    await stage.settings({
      usernamePolicy: {
        ...usernamePolicy,
        caseSensitive: true,
        maxLength: 128,
        allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
      },
    });
  });

  it('gives a name to one of many who want it at once, also in other letters', async () => {
    const usernamePolicy = {
      caseSensitive: false,
      minLength: 1,
      maxLength: 128,
      allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
    };
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp(['username']), usernamePolicy });
    const names = ['Wanted', 'wanted', 'WANTED', 'wanteD'];
    const ready = await Promise.all(
      names.map(async (name) => {
        const visitor = await stage.begin('Register');
        return { visitor, verificationId: await visitor.verified(createPasswordIdentity, identity(name)) };
      }),
    );
    const answers = await Promise.all(ready.map(({ visitor, verificationId }) => visitor.identifies(verificationId)));
    expect(answers.map(({ status, code }) => code ?? status).sort()).toEqual([201, ...Array<string>(3).fill('user.username_already_in_use')]);
    expect(await userOf('lower(username)', 'wanted')).toHaveLength(1);
    await stage.settings({ usernamePolicy: { ...usernamePolicy, caseSensitive: true } });
  });

  it('asks for what is missing until nothing is, then needs no verification any more', async () => {
    await stage.settings({ signIn: { methods: [USERNAME, EMAIL] }, signUp: signUp(['email'], { secondaryIdentifiers: [{ identifier: 'username' }] }) });
    const name = newName();
    const email = `${name}@example.com`;
    const visitor = await stage.begin('Register');
    const verificationId = await visitor.proves({ type: 'email', value: email }, 'Register');
    expect(await visitor.identifies(verificationId)).toMatchObject({
      status: 422,
      code: 'user.missing_profile',
      data: { missingProfile: ['password', 'username'] },
    });
    expect(await visitor.asks(submitExperience)).toMatchObject({ code: 'session.identifier_not_found' });
    await visitor.does(addProfile, { type: 'password', value: PASSWORD });
    expect(await visitor.identifies()).toMatchObject({ status: 422, data: { missingProfile: ['username'] } });
    expect(await visitor.asks(addProfile, { type: 'username', value: 'Taken' })).toMatchObject({ status: 422, code: 'user.username_already_in_use' });
    await visitor.does(addProfile, { type: 'username', value: name });
    expect(await visitor.does(readInteraction)).toMatchObject({ profile: { username: name, primaryEmail: email, hasPassword: true } });
    expect((await visitor.identifies()).status).toBe(201);
    expect((await visitor.identifies()).status).toBe(204);
    expect(await visitor.finishes()).toMatch(/\?code=/);
    expect(await userOf('username', name)).toMatchObject([{ primary_email: email, password_algorithm: 'Argon2id' }]);
  });

  it('takes an e-mail address or a number where both are wanted first, and proves either', async () => {
    await stage.settings({ signIn: { methods: [EMAIL, PHONE] }, signUp: signUp(['email', 'phone'], { password: false }) });
    const visitor = await stage.begin('Register');
    expect(await visitor.identifies()).toMatchObject({ status: 422, data: { missingProfile: ['emailOrPhone'] } });
    const verificationId = await visitor.proves({ type: 'phone', value: '49015122222222' }, 'Register', '4915122222222');
    expect((await visitor.identifies(verificationId)).status).toBe(201);
    expect(await visitor.finishes()).toMatch(/\?code=/);
    expect(await userOf('primary_phone', '4915122222222')).toHaveLength(1);
  });

  it.each([
    ['email', 'taken@example.com'],
    ['phone', '4915111111111'],
  ] as const)('with a known %s turns into a sign-in with the same verification', async (type, value) => {
    await stage.settings({ signIn: { methods: [EMAIL, PHONE] }, signUp: signUp(['email', 'phone'], { password: false }) });
    const visitor = await stage.begin('Register');
    const verificationId = await visitor.proves({ type, value }, 'Register');
    expect(await visitor.identifies(verificationId)).toMatchObject({ status: 422, code: `user.${type}_already_in_use` });
    await visitor.does(changeInteractionEvent, { interactionEvent: 'SignIn' });
    expect((await visitor.identifies(verificationId)).status).toBe(204);
    expect(await visitor.finishes()).toMatch(/\?code=/);
  });

  it('comes of a sign-in with an unknown number, with the same verification', async () => {
    await stage.settings({ signIn: { methods: [EMAIL, PHONE] }, signUp: signUp(['email', 'phone'], { password: false }) });
    const visitor = await stage.begin('SignIn');
    const verificationId = await visitor.proves({ type: 'phone', value: '4915133333333' }, 'SignIn');
    expect(await visitor.identifies(verificationId)).toMatchObject({ status: 404, code: 'user.user_not_exist', data: { identifier: '4915133333333' } });
    await visitor.does(changeInteractionEvent, { interactionEvent: 'Register' });
    expect((await visitor.identifies(verificationId)).status).toBe(201);
  });

  it('keeps what was collected to itself when it becomes a sign-in', async () => {
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp(['username']) });
    const visitor = await stage.begin('Register');
    await visitor.does(addProfile, { type: 'username', value: newName() });
    await visitor.does(changeInteractionEvent, { interactionEvent: 'SignIn' });
    expect(await visitor.does(readInteraction)).toMatchObject({ profile: {} });
    expect(await visitor.asks(addProfile, { type: 'username', value: newName() })).toMatchObject({ status: 404, code: 'session.identifier_not_found' });
  });

  it('creates no account that nobody could come back to', async () => {
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp([], { password: false, verify: false }) });
    expect(await (await stage.begin('Register')).identifies()).toMatchObject({ status: 422, code: 'user.sign_in_method_not_enabled' });
    await stage.settings({ signIn: { methods: [USERNAME] }, signUp: signUp(['username'], { password: false }) });
    const visitor = await stage.begin('Register');
    await visitor.does(addProfile, { type: 'username', value: newName() });
    expect(await visitor.identifies()).toMatchObject({ status: 422, code: 'user.missing_profile', data: { missingProfile: ['password'] } });
  });

  it('is refused where nobody may register', async () => {
    await stage.settings({ signIn: { methods: [EMAIL] }, signUp: signUp(['email'], { password: false }) });
    const visitor = await stage.begin('Register');
    const verificationId = await visitor.proves({ type: 'email', value: 'late@example.com' }, 'Register');
    await stage.settings({ signInMode: 'SignIn' });
    expect(await visitor.asks(identify, { verificationId })).toMatchObject({ status: 403, code: 'auth.forbidden' });
    await stage.settings({ signInMode: 'SignInAndRegister' });
  });

  it('is refused for addresses that are not wanted, when the code is asked for', async () => {
    const lists = { blockSubaddressing: true, customBlocklist: ['@blocked.example', 'spam*@example.com'], customAllowlist: ['@*.org', '@example.com'] };
    await stage.settings({ signIn: { methods: [EMAIL] }, signUp: signUp(['email'], { password: false }), emailBlocklistPolicy: lists });
    const visitor = await stage.begin('Register');
    const ask = async (value: string, interactionEvent = 'Register') =>
      (await visitor.asks(sendVerificationCode, { identifier: { type: 'email', value }, interactionEvent })).code;
    expect(await ask('mara+x@example.com')).toBe('session.email_blocklist.email_subaddressing_not_allowed');
    for (const value of ['mara@BLOCKED.example', 'Spammer@example.com', 'mara@elsewhere.example'])
      expect(await ask(value)).toBe('session.email_blocklist.email_not_allowed');
    for (const value of ['mara@example.com', 'mara@harbour.org']) expect(await ask(value)).toBeUndefined();
    const signing = await stage.begin('SignIn');
    const known = await signing.proves({ type: 'email', value: 'unwanted@elsewhere.example' }, 'SignIn');
    await signing.does(changeInteractionEvent, { interactionEvent: 'Register' });
    expect(await signing.identifies(known)).toMatchObject({ status: 422, code: 'session.email_blocklist.email_not_allowed' });
    await stage.settings({ emailBlocklistPolicy: {} });
  });
});
