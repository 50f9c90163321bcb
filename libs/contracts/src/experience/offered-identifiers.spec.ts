import { choicesOf, hasOneCodeForBoth, mayUsePassword, narrowed, type OfferedSettings } from './offered-identifiers';

const byCode = { identifier: 'email' as const, password: false, verificationCode: true, isPasswordPrimary: false };
const codesOnly: OfferedSettings = {
  signIn: { methods: [byCode] },
  signUp: { identifiers: ['email'], password: false, verify: true },
  signInMode: 'SignInAndRegister',
  forgotPasswordMethods: null,
};

const settingsWith = (parts: Partial<OfferedSettings>): OfferedSettings => ({ ...codesOnly, ...parts });
const withPasswords = {
  methods: [
    { ...byCode, password: true, isPasswordPrimary: true },
    { ...byCode, identifier: 'phone' as const, password: true },
    { ...byCode, identifier: 'username' as const, password: true },
  ],
};

describe('what a person may type to be known by', () => {
  it('is an address, and one code serves both, where there are codes by e-mail only', () => {
    const settings = settingsWith({});
    const offered = [{ type: 'email', methods: ['verificationCode'] }];
    expect([choicesOf(settings, 'SignIn'), choicesOf(settings, 'Register'), choicesOf(settings, 'ForgotPassword')]).toEqual([offered, offered, []]);
    expect(hasOneCodeForBoth(settings)).toBe(true);
  });

  it('comes in the order of the tenant, with the usual way first', () => {
    expect(choicesOf(settingsWith({ signIn: withPasswords }), 'SignIn')).toEqual([
      { type: 'email', methods: ['password', 'verificationCode'] },
      { type: 'phone', methods: ['verificationCode', 'password'] },
      { type: 'username', methods: ['password'] },
    ]);
  });

  it('is a user name for a new account only together with a password', () => {
    const signUp = { identifiers: ['username' as const], password: true, verify: true };
    expect(choicesOf(settingsWith({ signUp }), 'Register')).toEqual([{ type: 'username', methods: ['password'] }]);
    expect(choicesOf(settingsWith({ signUp: { ...signUp, password: false } }), 'Register')).toEqual([]);
  });

  it('follows the mode', () => {
    expect(choicesOf(settingsWith({ signInMode: 'SignIn' }), 'Register')).toEqual([]);
    expect(choicesOf(settingsWith({ signInMode: 'Register' }), 'SignIn')).toEqual([]);
    expect(hasOneCodeForBoth(settingsWith({ signInMode: 'SignIn' }))).toBe(false);
  });

  it('is an address that may reset a password, where there are passwords', () => {
    const types = (forgotPasswordMethods: OfferedSettings['forgotPasswordMethods']) =>
      choicesOf(settingsWith({ signIn: withPasswords, forgotPasswordMethods }), 'ForgotPassword').map(({ type }) => type);
    expect([types(null), types([]), types(['PhoneVerificationCode'])]).toEqual([['email', 'phone'], [], ['phone']]);
  });

  it('is narrowed by what an app names, unless that leaves nothing', () => {
    const choices = choicesOf(settingsWith({ signIn: withPasswords }), 'SignIn');
    expect(narrowed(choices, 'phone username').map(({ type }) => type)).toEqual(['phone', 'username']);
    expect(narrowed(choices, 'passport')).toEqual(choices);
  });

  it('lets a password stand in for a code only at a sign-in', () => {
    const settings = settingsWith({ signIn: withPasswords });
    expect([mayUsePassword(settings, 'SignIn', 'phone'), mayUsePassword(settings, 'Register', 'phone')]).toEqual([true, false]);
    expect(mayUsePassword(settingsWith({}), 'SignIn', 'email')).toBe(false);
  });
});
