import { ManagementApi } from '../../testing/management-api';

const EMAIL = { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false };
const PHONE = { ...EMAIL, identifier: 'phone' };
const BOTH_FACTORS = { password: true, verificationCode: true, isPasswordPrimary: true };
const BY_EMAIL = { signUp: { identifiers: ['email'], password: false, verify: true }, signIn: { methods: [EMAIL] } };
const NO_MFA = { mfa: { factors: [], policy: 'NoPrompt' }, adaptiveMfa: { enabled: false } };

/** The demo has an e-mail connector, which the environment gives it, and none for SMS. */
describe('a change of the sign-in experience', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const change = (body: unknown) => api.call('PATCH', '/api/sign-in-exp', body);
  const refused = async (body: unknown) => {
    const before = await api.call('GET', '/api/sign-in-exp');
    const { status, body: error } = await change(body);
    expect((await api.call('GET', '/api/sign-in-exp')).body).toEqual(before.body);
    return `${status} ${(error as { code: string }).code.replace('sign_in_experiences.', '')}`;
  };

  it.each([
    ['a fallback language without words', { languageInfo: { autoDetect: true, fallbackLanguage: 'nl' } }, '400 unsupported_default_language'],
    [
      'further identifiers without a first one',
      { signUp: { identifiers: [], password: false, verify: true, secondaryIdentifiers: [{ identifier: 'email', verify: true }] } },
      '400 missing_sign_up_identifiers',
    ],
    [
      'an identifier named twice',
      { signUp: { identifiers: ['email'], password: false, verify: true, secondaryIdentifiers: [{ identifier: 'email', verify: true }] } },
      '400 duplicated_sign_up_identifiers',
    ],
    ['sign-up by address without proof', { signUp: { identifiers: ['email'], password: true, verify: false } }, '400 passwordless_requires_verify'],
    [
      'a further address without proof',
      { signUp: { identifiers: ['username'], password: true, verify: false, secondaryIdentifiers: [{ identifier: 'email' }] } },
      '400 passwordless_requires_verify',
    ],
    ['sign-up by phone without a connector', { signUp: { identifiers: ['phone'], password: false, verify: true } }, '400 enabled_connector_not_found'],
    [
      'sign-up by e-mail or phone without a connector for one of them',
      { signUp: { identifiers: ['username'], password: true, verify: true, secondaryIdentifiers: [{ identifier: 'emailOrPhone', verify: true }] } },
      '400 enabled_connector_not_found',
    ],
    ['codes by SMS without a connector', { signIn: { methods: [EMAIL, PHONE] } }, '400 enabled_connector_not_found'],
    ['a method without any factor', { signIn: { methods: [EMAIL, { ...PHONE, verificationCode: false }] } }, '400 at_least_one_authentication_factor'],
    [
      'no codes for people without a password',
      { signIn: { methods: [{ ...EMAIL, password: true, verificationCode: false }] } },
      '400 code_sign_in_must_be_enabled',
    ],
    [
      'codes as the first factor when they are the second',
      { signIn: { methods: [{ ...EMAIL, ...BOTH_FACTORS }] }, mfa: { factors: ['EmailVerificationCode'], policy: 'NoPrompt' } },
      '400 email_verification_code_cannot_be_used_for_sign_in',
    ],
    [
      'codes as the second factor when they are the first',
      { mfa: { factors: ['Totp', 'EmailVerificationCode'], policy: 'NoPrompt' } },
      '400 email_verification_code_cannot_be_used_for_mfa',
    ],
    ['a second factor named twice', { mfa: { factors: ['Totp', 'Totp'], policy: 'NoPrompt' } }, '400 duplicated_mfa_factors'],
    ['backup codes alone', { mfa: { factors: ['BackupCode'], policy: 'NoPrompt' } }, '400 backup_code_cannot_be_enabled_alone'],
    ['risk without second factors', { adaptiveMfa: { enabled: true } }, '422 adaptive_mfa_requires_mfa'],
    [
      'risk with a prompt that can be skipped',
      { adaptiveMfa: { enabled: true }, mfa: { factors: ['Totp'], policy: 'PromptAtSignInAndSignUp' } },
      '422 adaptive_mfa_requires_non_skippable_policy',
    ],
    [
      'risk with a second factor that everybody needs',
      { adaptiveMfa: { enabled: true }, mfa: { factors: ['Totp'], policy: 'Mandatory' } },
      '422 adaptive_mfa_requires_non_skippable_policy',
    ],
    [
      'risk with a second factor that nobody is asked for',
      { adaptiveMfa: { enabled: true }, mfa: { factors: ['Totp'], policy: 'NoPrompt' } },
      '422 adaptive_mfa_requires_non_skippable_policy',
    ],
    [
      'a prompt without skipping and without risk',
      { mfa: { factors: ['Totp'], policy: 'PromptAtSignInAndSignUpMandatory' } },
      '422 non_adaptive_mfa_requires_skippable_policy',
    ],
    [
      'a way back by SMS without a connector',
      { forgotPasswordMethods: ['EmailVerificationCode', 'PhoneVerificationCode'] },
      '400 forgot_password_method_requires_connector',
    ],
    [
      'passwords that expire without a way back',
      { passwordExpiration: { enabled: true, validPeriodDays: 30 }, forgotPasswordMethods: [] },
      '422 password_expiration_requires_forgot_password',
    ],
    ['no brand', { hideLogtoBranding: true }, '400 request.invalid_input'],
    ['sources for pages that cannot be brought', { customUiCsp: { scriptSrc: ['https://cdn.example.com'] } }, '400 request.invalid_input'],
    ['a list of disposable addresses', { emailBlocklistPolicy: { blockDisposableAddresses: true } }, '400 request.invalid_input'],
  ])('is refused: %s', async (_what, body, answer) => {
    expect(await refused(body)).toBe(answer);
  });

  it.each(['mara', '@', '@example', 'a b@example.com', '@ex ample.com', '@*', '@*.*', 'a@b@example.com', '@.example.com', '@-example.com', ''])(
    'is refused: %j on a list of addresses',
    async (entry) => {
      expect(await refused({ emailBlocklistPolicy: { customBlocklist: ['@example.com', entry] } })).toBe('400 invalid_custom_email_blocklist_format');
      expect(await refused({ emailBlocklistPolicy: { customAllowlist: [entry] } })).toBe('400 invalid_custom_email_blocklist_format');
    },
  );

  it('is accepted: addresses, domains and stars on a list', async () => {
    const emailBlocklistPolicy = {
      blockSubaddressing: true,
      customBlocklist: ['a@example.com', '@example.com', 'foo*@example.com', '@*.Example.com', '*@example.com'],
    };
    expect(await change({ emailBlocklistPolicy })).toMatchObject({ status: 200, body: { emailBlocklistPolicy } });
  });

  it('tells of several mistakes the first, in the order of the contract', async () => {
    const all = {
      languageInfo: { autoDetect: true, fallbackLanguage: 'nl' },
      signUp: { identifiers: ['phone'], password: false, verify: true },
      signIn: { methods: [PHONE] },
      mfa: { factors: ['BackupCode'], policy: 'NoPrompt' },
      adaptiveMfa: { enabled: true },
      forgotPasswordMethods: ['PhoneVerificationCode'],
      passwordExpiration: { enabled: true, validPeriodDays: 1 },
      hideLogtoBranding: true,
      emailBlocklistPolicy: { customBlocklist: ['x'] },
    };
    await change({ forgotPasswordMethods: null });
    const seen: string[] = [];
    const left: Record<string, unknown> = { ...all };
    for (const name of Object.keys(all)) {
      if (name === 'adaptiveMfa') left['signUp'] = undefined;
      seen.push(await refused(left));
      left[name] = undefined;
    }
    expect(seen).toEqual([
      '400 unsupported_default_language',
      '400 enabled_connector_not_found',
      '400 enabled_connector_not_found',
      '400 backup_code_cannot_be_enabled_alone',
      '422 adaptive_mfa_requires_mfa',
      '400 forgot_password_method_requires_connector',
      '400 request.invalid_input',
      '400 request.invalid_input',
      '400 invalid_custom_email_blocklist_format',
    ]);
  });

  it('is judged by what there would be afterwards', async () => {
    const passwords = {
      signUp: { identifiers: ['username'], password: true, verify: false },
      signIn: { methods: [{ ...EMAIL, password: true, verificationCode: false }] },
    };
    expect((await change(passwords)).status).toBe(200);
    expect((await change({ mfa: { factors: ['EmailVerificationCode'], policy: 'NoPrompt' } })).status).toBe(200);
    expect(await refused({ signIn: BY_EMAIL.signIn })).toBe('400 email_verification_code_cannot_be_used_for_sign_in');
    expect((await change({ ...BY_EMAIL, ...NO_MFA })).status).toBe(200);
  });

  it('may name any policy where the last second factor is taken away', async () => {
    expect((await change({ mfa: { factors: ['Totp'], policy: 'PromptOnlyAtSignInMandatory' }, adaptiveMfa: { enabled: true } })).status).toBe(200);
    expect(await change({ mfa: { factors: [], policy: 'PromptOnlyAtSignInMandatory' } })).toMatchObject({
      status: 200,
      body: { adaptiveMfa: { enabled: false } },
    });
    expect(await refused({ adaptiveMfa: { enabled: false } })).toBe('422 non_adaptive_mfa_requires_skippable_policy');
    expect((await change(NO_MFA)).status).toBe(200);
  });

  it('names the kind of connector that is missing', async () => {
    expect((await change({ signUp: { identifiers: ['phone'], password: false, verify: true } })).body).toMatchObject({ data: { type: 'Sms' } });
  });

  it('is accepted for phones as soon as there is a connector for them', async () => {
    await api.pool.query(`INSERT INTO connectors (tenant_id, id, connector_id, kind, config) VALUES ('default', 'sms-1', 'x', 'sms', '')`);
    const signUp = { identifiers: ['email', 'phone'], password: false, verify: true };
    expect(await change({ signUp, signIn: { methods: [EMAIL, PHONE] }, forgotPasswordMethods: ['PhoneVerificationCode'] })).toMatchObject({
      status: 200,
      body: { signUp },
    });
    expect((await change({ passwordExpiration: { enabled: true, validPeriodDays: 30 } })).status).toBe(200);
    expect(await refused({ forgotPasswordMethods: [] })).toBe('422 password_expiration_requires_forgot_password');
  });

  it('leaves nothing behind when its entry in the audit log cannot be written', async () => {
    await api.pool.query(`ALTER TABLE logs ADD CONSTRAINT refuse CHECK (key <> 'Management.SignInExperience.Update') NOT VALID`);
    expect(await refused({ supportEmail: 'help@example.com' })).not.toMatch(/^2/);
    await api.pool.query('ALTER TABLE logs DROP CONSTRAINT refuse');
  });

  it('is one of several at the same time: none is lost', async () => {
    const names = ['termsOfUseUrl', 'privacyPolicyUrl', 'supportWebsiteUrl', 'unknownSessionRedirectUrl'];
    const replies = await Promise.all(names.map((name) => change({ [name]: `https://${name}.example` })));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await api.call('GET', '/api/sign-in-exp')).body).toMatchObject(Object.fromEntries(names.map((name) => [name, `https://${name}.example`])));
  });
});
