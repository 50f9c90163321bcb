import { ManagementApi } from '../testing/management-api';

const BY_CODE = { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false };
const BY_PASSWORD = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true };

describe('the sign-in experience of a tenant', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const read = async () => (await api.call('GET', '/api/sign-in-exp')).body;
  const change = (body: unknown) => api.call('PATCH', '/api/sign-in-exp', body);

  it('is answered whole, with the defaults of the contract and our own look', async () => {
    expect(await read()).toEqual({
      tenantId: 'default',
      id: 'default',
      color: { primaryColor: '#12554c', isDarkModeEnabled: true, darkPrimaryColor: '#1b7e71' },
      branding: {},
      hideLogtoBranding: false,
      languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
      termsOfUseUrl: null,
      privacyPolicyUrl: null,
      agreeToTermsPolicy: 'Automatic',
      signIn: { methods: [BY_CODE] },
      signUp: { identifiers: ['email'], password: false, verify: true },
      socialSignIn: {},
      socialSignInConnectorTargets: [],
      signInMode: 'SignInAndRegister',
      customCss: null,
      customContent: {},
      customUiAssets: null,
      customUiCsp: {},
      passwordPolicy: {},
      mfa: { factors: [], policy: 'UserControlled' },
      adaptiveMfa: {},
      trustedDevice: {},
      singleSignOnEnabled: false,
      supportEmail: null,
      supportWebsiteUrl: null,
      unknownSessionRedirectUrl: null,
      captchaPolicy: {},
      sentinelPolicy: {},
      emailBlocklistPolicy: {},
      verificationCodePolicy: {},
      forgotPasswordMethods: [],
      passkeySignIn: {},
      signUpProfileFields: null,
      passwordExpiration: {},
      usernamePolicy: {
        caseSensitive: true,
        minLength: 1,
        maxLength: 128,
        allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
      },
    });
  });

  it('replaces what is sent, leaves the rest and is read so by the very next request', async () => {
    const before = await read();
    const sent = {
      termsOfUseUrl: 'https://harbour.example/terms',
      sentinelPolicy: { maxAttempts: 5, lockoutDuration: 10 },
      signUpProfileFields: [{ name: 'city' }],
    };
    const changed = await api.call('PATCH', '/api/sign-in-exp?removeUnusedDemoSocialConnector=true', sent);
    expect(changed).toMatchObject({ status: 200, body: { ...(before as object), ...sent } });
    expect(await read()).toEqual(changed.body);
    const undone = await change({ termsOfUseUrl: null, sentinelPolicy: {}, signUpProfileFields: null });
    expect(undone.body).toEqual(before);
    expect(await read()).toEqual(before);
  });

  it('belongs to one tenant', async () => {
    await api.call('PATCH', '/api/sign-in-exp', { supportEmail: 'help@harbour.example' }, { tenant: 'admin' });
    expect((await api.call('GET', '/api/sign-in-exp', undefined, { tenant: 'admin' })).body).toMatchObject({
      tenantId: 'admin',
      supportEmail: 'help@harbour.example',
    });
    expect(await read()).toMatchObject({ tenantId: 'default', supportEmail: null });
  });

  it('is changed together with an entry in the audit log and the configuration version', async () => {
    const version = async () => (await api.pool.query<{ v: string }>(`SELECT config_version::text AS v FROM tenants WHERE id = 'default'`)).rows[0]?.v;
    const before = await version();
    await change({ color: { primaryColor: '#123456', isDarkModeEnabled: false } });
    expect(Number(await version())).toBe(Number(before) + 1);
    const { rows } = await api.pool.query<{ payload: object }>(
      `SELECT payload FROM logs WHERE key = 'Management.SignInExperience.Update' ORDER BY created_at DESC, id LIMIT 1`,
    );
    expect(rows[0]?.payload).toMatchObject({
      result: 'Success',
      actor: { type: 'app', id: 'test-machine' },
      target: { type: 'SignInExperience', id: 'default' },
      data: { color: { primaryColor: '#123456' } },
    });
  });

  it('takes nothing that a client may not set, and no change that changes nothing', async () => {
    const changed = await change({ tenantId: 'admin', id: 'x', customUiAssets: { id: 'x', createdAt: 1 }, unknown: true, singleSignOnEnabled: true });
    expect(changed).toMatchObject({ status: 200, body: { tenantId: 'default', id: 'default', customUiAssets: null, singleSignOnEnabled: true } });
    expect(changed.body).not.toHaveProperty('unknown');
    expect(await change({ tenantId: 'admin' })).toMatchObject({ status: 422, body: { code: 'entity.invalid_input' } });
  });

  it.each(['termsOfUseUrl', 'privacyPolicyUrl', 'supportWebsiteUrl', 'unknownSessionRedirectUrl', 'supportEmail'])('%s may be empty', async (name) => {
    expect(await change({ [name]: '' })).toMatchObject({ status: 200, body: { [name]: '' } });
    expect(await change({ [name]: null })).toMatchObject({ status: 200, body: { [name]: null } });
  });

  it.each([
    [{ termsOfUseUrl: 'javascript:alert(1)' }],
    [{ unknownSessionRedirectUrl: 'data:text/html,x' }],
    [{ branding: { logoUrl: 'logo.svg' } }],
    [{ supportEmail: 'nobody' }],
    [{ color: { primaryColor: 'red;}body{display:none', isDarkModeEnabled: true } }],
    [{ customCss: 'x'.repeat(65_537) }],
    [{ languageInfo: { autoDetect: true, fallbackLanguage: 'xx-XX' } }],
    [{ signInMode: 'Nobody' }],
    [{ signIn: null }],
    [{ signIn: { methods: [{ ...BY_CODE, identifier: { not: '' } }] } }],
    [{ verificationCodePolicy: { expirationDuration: 601 } }],
    [{ verificationCodePolicy: { maxRetryAttempts: 11 } }],
    [{ sentinelPolicy: { maxAttempts: 101 } }],
    [{ passwordPolicy: { length: { min: 7 } } }],
    [{ passwordPolicy: { length: { max: 63 } } }],
    [{ passwordPolicy: { length: { min: 100, max: 64 } } }],
    [
      {
        usernamePolicy: {
          caseSensitive: true,
          minLength: 5,
          maxLength: 4,
          allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
        },
      },
    ],
    [
      {
        usernamePolicy: {
          caseSensitive: true,
          minLength: 1,
          maxLength: 9,
          allowedChars: { lowercase: false, uppercase: false, numbers: true, underscore: false },
        },
      },
    ],
    [{ passwordExpiration: { enabled: true } }],
  ])('refuses %j', async (body) => {
    const before = await read();
    const refused = await change(body);
    expect(refused.status).toBe(400);
    expect(['guard.invalid_input', 'request.invalid_input']).toContain((refused.body as { code: string }).code);
    expect(await read()).toEqual(before);
  });

  it('takes 64 KiB of style', async () => {
    expect((await change({ customCss: 'x'.repeat(65_536) })).status).toBe(200);
    expect((await change({ customCss: null })).status).toBe(200);
  });

  it('is read with the right to read, and changed only with the right to manage', async () => {
    const scope = 'read:sign-in-experience';
    expect((await api.call('GET', '/api/sign-in-exp', undefined, { scope })).status).toBe(200);
    expect(await api.call('PATCH', '/api/sign-in-exp', {}, { scope })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    expect(await api.call('GET', '/api/sign-in-exp', undefined, { scope: 'all', token: null })).toMatchObject({ status: 401 });
  });

  it('keeps lists without repetitions, and only targets that there are', async () => {
    await api.pool.query(
      `INSERT INTO connectors (tenant_id, id, connector_id, kind, config, metadata) VALUES ('default', 'social-1', 'x', 'social', '', '{"target":"harbour"}')`,
    );
    const changed = await change({
      socialSignInConnectorTargets: ['harbour', 'github', 'harbour'],
      emailBlocklistPolicy: { customBlocklist: ['@a.example', '@a.example', 'b*@c.example'], customAllowlist: ['d@e.example', 'd@e.example'] },
      forgotPasswordMethods: ['EmailVerificationCode', 'EmailVerificationCode'],
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        socialSignInConnectorTargets: ['harbour'],
        emailBlocklistPolicy: { customBlocklist: ['@a.example', 'b*@c.example'], customAllowlist: ['d@e.example'] },
        forgotPasswordMethods: ['EmailVerificationCode'],
      },
    });
    await change({ socialSignInConnectorTargets: [], emailBlocklistPolicy: {}, forgotPasswordMethods: null });
  });

  it('ages passwords from the day that expiry is switched on', async () => {
    const start = Date.now();
    const on = await change({ passwordExpiration: { enabled: true, validPeriodDays: 30, enabledAt: 1 } });
    const { enabledAt } = (on.body as { passwordExpiration: { enabledAt: number } }).passwordExpiration;
    expect(enabledAt).toBeGreaterThanOrEqual(start);
    const longer = await change({ passwordExpiration: { enabled: true, validPeriodDays: 60 } });
    expect(longer.body).toMatchObject({ passwordExpiration: { enabled: true, validPeriodDays: 60, enabledAt } });
    expect((await change({ passwordExpiration: { enabled: false } })).body).toMatchObject({ passwordExpiration: { enabled: false } });
  });

  it('ends the second factor by risk when the last second factor goes', async () => {
    await change({ mfa: { factors: ['Totp'], policy: 'PromptOnlyAtSignInMandatory' }, adaptiveMfa: { enabled: true } });
    const changed = await change({ mfa: { factors: [], policy: 'NoPrompt' } });
    expect(changed).toMatchObject({ status: 200, body: { mfa: { factors: [] }, adaptiveMfa: { enabled: false } } });
  });

  describe('whose user names differ only in capital letters', () => {
    const policy = { caseSensitive: false, minLength: 1, maxLength: 128, allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true } };
    beforeAll(async () => {
      for (const [id, username] of [
        ['u1', 'Mara'],
        ['u2', 'mara'],
        ['u3', 'MARA'],
        ['u4', 'ines'],
        ['u5', 'Jo'],
        ['u6', 'jo'],
      ])
        await api.pool.query(`INSERT INTO users (tenant_id, id, username) VALUES ('default', $1, $2)`, [id, username]);
    });
    afterAll(() => api.pool.query(`DELETE FROM users WHERE tenant_id = 'default'`));

    it('says which', async () => {
      const path = '/api/sign-in-exp/username-policy/case-sensitivity-conflicts';
      const samples = [
        { usernameLower: 'jo', userIds: ['u5', 'u6'] },
        { usernameLower: 'mara', userIds: ['u1', 'u2', 'u3'] },
      ];
      expect(await api.call('GET', path)).toMatchObject({ status: 200, body: { totalConflicts: 2, samples } });
      expect((await api.call('GET', `${path}?limit=1`)).body).toEqual({ totalConflicts: 2, samples: samples.slice(0, 1) });
      expect((await api.call('GET', `${path}?limit=0`)).status).toBe(400);
    });

    it('keeps telling them apart', async () => {
      const refused = await change({ usernamePolicy: policy });
      expect(refused).toMatchObject({
        status: 409,
        body: {
          code: 'sign_in_experiences.username_policy_case_conflicts_exist',
          data: { totalConflicts: 2, samples: [{ usernameLower: 'jo' }, { usernameLower: 'mara' }] },
        },
      });
      await api.pool.query(`DELETE FROM users WHERE id IN ('u2', 'u3', 'u6')`);
      expect(await change({ usernamePolicy: policy })).toMatchObject({ status: 200, body: { usernamePolicy: policy } });
      await change({ usernamePolicy: { ...policy, caseSensitive: true } });
    });
  });

  describe('judges a password', () => {
    const check = (body: unknown) => api.call('POST', '/api/sign-in-exp/default/check-password', body);
    beforeAll(() =>
      api.pool.query(
        `INSERT INTO users (tenant_id, id, username, name, primary_email) VALUES ('default', 'mara', 'marabel', 'Mara Lind', 'mara.lind@example.com')`,
      ),
    );

    it('that is good', async () => {
      expect(await check({ password: 'tuba fog rivet canoe', userId: 'mara' })).toMatchObject({ status: 200, body: { result: true } });
    });

    it('that is not, with everything that is wrong with it in a fixed order', async () => {
      expect((await change({ passwordPolicy: { characterTypes: { min: 3 }, rejects: { words: ['harbour'] } } })).status).toBe(200);
      expect(await check({ password: 'aaa123marabelharbour', userId: 'mara' })).toMatchObject({
        status: 400,
        body: {
          result: false,
          issues: [
            { code: 'password_rejected.character_types', interpolation: { min: 3 } },
            { code: 'password_rejected.restricted.repetition' },
            { code: 'password_rejected.restricted.sequence' },
            { code: 'password_rejected.restricted.user_info' },
            { code: 'password_rejected.restricted.words' },
          ],
        },
      });
      expect((await check({ password: '123456', userId: 'mara' })).body).toEqual({
        result: false,
        issues: [
          { code: 'password_rejected.too_short', interpolation: { min: 15 } },
          { code: 'password_rejected.character_types', interpolation: { min: 3 } },
          { code: 'password_rejected.pwned' },
          { code: 'password_rejected.restricted.sequence' },
        ],
      });
    });

    it('only of somebody, while the policy looks at what is known of them', async () => {
      expect(await check({ password: 'tuba fog rivet canoe' })).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
      expect(await check({ password: 'tuba fog rivet canoe', userId: 'nobody' })).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
      await change({ passwordPolicy: { rejects: { userInfo: false } } });
      expect(await check({ password: 'tuba fog rivet canoe' })).toMatchObject({ status: 200, body: { result: true } });
      expect(await check({ password: '' })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    });
  });

  it('comes in by user name when an administrator wants that', async () => {
    const sent = { signUp: { identifiers: ['username'], password: true, verify: false }, signIn: { methods: [BY_PASSWORD] } };
    expect(await change(sent)).toMatchObject({ status: 200, body: sent });
  });

  it('sends people without a sign-in to where the team wants them, but not who opens another page', async () => {
    await api.call('PATCH', '/api/sign-in-exp', { unknownSessionRedirectUrl: 'https://team.example/start' });
    const open = (path: string) => api.call('GET', path, undefined, { token: null });
    for (const path of ['/', '/sign-in', '/sign-in/anything', '/register', '/consent', '/forgot-password', '/social/register/github']) {
      const { status, headers } = await open(path);
      expect([path, status, headers.get('location')]).toEqual([path, 303, 'https://team.example/start']);
    }
    for (const path of ['/anything', '/sign-in-somewhere', '/?preview=true']) expect([path, (await open(path)).status]).toEqual([path, 200]);
    await api.call('PATCH', '/api/sign-in-exp', { unknownSessionRedirectUrl: null });
  });
});
