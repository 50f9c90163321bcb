import { ManagementApi } from '../../testing/management-api';

describe('what anybody may know', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
    await api.pool.query(
      `INSERT INTO applications (tenant_id, id, name, type, oidc_client_metadata) VALUES ('default', 'boat', 'Boat', 'SPA', '{"redirectUris":[],"postLogoutRedirectUris":[]}')`,
    );
  }, 60_000);
  afterAll(() => api.stop());

  const open = (path: string, headers: Record<string, string> = {}, tenant: 'default' | 'admin' = 'default') =>
    api.call('GET', path, undefined, { token: null, headers, tenant });
  const change = (body: unknown) => api.call('PATCH', '/api/sign-in-exp', body);
  const dress = async (columns: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(columns);
    await api.pool.query(
      `INSERT INTO application_sign_in_experiences (tenant_id, application_id, ${names.join()}) VALUES ('default', 'boat', ${names.map((_, at) => `$${at + 1}`).join()})`,
      Object.values(columns),
    );
    await api.pool.query(`UPDATE tenants SET config_version = config_version + 1 WHERE id = 'default'`);
  };

  it.each(['/api/.well-known/sign-in-exp', '/api/.well-known/experience'])(
    'is the sign-in experience at %s, without what would help an attacker',
    async (path) => {
      await change({ emailBlocklistPolicy: { customBlocklist: ['@secret-list.example'] }, forgotPasswordMethods: null });
      const row = (await api.call('GET', '/api/sign-in-exp')).body as Record<string, unknown>;
      const { emailBlocklistPolicy, forgotPasswordMethods, trustedDevice, ...shown } = row;
      expect([emailBlocklistPolicy, forgotPasswordMethods, trustedDevice]).toEqual([{ customBlocklist: ['@secret-list.example'] }, null, {}]);
      const reply = await open(path);
      expect(reply).toMatchObject({ status: 200 });
      expect(reply.body).toEqual({
        ...shown,
        socialConnectors: [],
        ssoConnectors: [],
        forgotPassword: { phone: false, email: true },
        isDevelopmentTenant: false,
        customProfileFields: [],
        customProfileFieldCatalog: [],
      });
      expect(JSON.stringify(reply.body)).not.toContain('secret-list');
    },
  );

  it('is new after every change, and not sent again without one', async () => {
    const path = '/api/.well-known/sign-in-exp';
    const first = await open(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(await open(path, { 'if-none-match': etag })).toMatchObject({ status: 304, body: undefined });
    await change({ forgotPasswordMethods: [] });
    expect(await open(path, { 'if-none-match': etag })).toMatchObject({ status: 200, body: { forgotPassword: { phone: false, email: false } } });
    await change({ forgotPasswordMethods: null });
  });

  it('is packed for those who take that, and has no body for HEAD', async () => {
    const url = `${api.environment.endpoint}/api/.well-known/sign-in-exp`;
    const packed = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(await packed.json()).toMatchObject({ tenantId: 'default' });
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('has the look of an application over that of the tenant', async () => {
    await change({
      branding: { logoUrl: 'https://harbour.example/logo.svg', favicon: 'https://harbour.example/icon.svg' },
      termsOfUseUrl: 'https://harbour.example/terms',
    });
    await dress({
      color: { primaryColor: '#aa0000' },
      branding: { logoUrl: 'https://boat.example/logo.svg' },
      custom_css: 'body{}',
      terms_of_use_url: '',
      privacy_policy_url: 'https://boat.example/privacy',
    });
    expect((await open('/api/.well-known/sign-in-exp?appId=boat')).body).toMatchObject({
      color: { primaryColor: '#aa0000', isDarkModeEnabled: true, darkPrimaryColor: '#db0000' },
      branding: { logoUrl: 'https://boat.example/logo.svg', favicon: 'https://harbour.example/icon.svg' },
      customCss: 'body{}',
      termsOfUseUrl: 'https://harbour.example/terms',
      privacyPolicyUrl: 'https://boat.example/privacy',
    });
    for (const other of ['', '?appId=nobody', '?organizationId=x'])
      expect((await open(`/api/.well-known/sign-in-exp${other}`)).body).toMatchObject({ color: { primaryColor: '#12554c' }, customCss: null });
  });

  it('shows on the pages of that application', async () => {
    const page = async (appId: string) => {
      const cookie = `_logto=${encodeURIComponent(JSON.stringify({ appId }))}`;
      const reply = await fetch(`${api.environment.endpoint}/unknown-session`, { headers: { cookie } });
      return { html: await reply.text(), policy: reply.headers.get('content-security-policy') };
    };
    const { html, policy } = await page('boat');
    expect(html).toContain('--gp-brand:#aa0000');
    expect(policy).toContain('https://boat.example');
    expect((await page('nobody')).html).toContain('--gp-brand:#12554c');
  });

  it.each(['appId=a&appId=b', `appId=${'a'.repeat(129)}`, 'appId=%00'])('is refused for %s', async (query) => {
    expect((await open(`/api/.well-known/sign-in-exp?${query}`)).status).toBe(400);
  });

  it('is where the tenants are, on the tenant of the administrators only', async () => {
    const { endpoint, adminEndpoint } = api.environment;
    expect(await open('/api/.well-known/endpoints/default', {}, 'admin')).toMatchObject({ status: 200, body: { user: endpoint } });
    expect((await open('/api/.well-known/endpoints/admin', {}, 'admin')).body).toEqual({ user: adminEndpoint });
    expect(await open('/api/.well-known/endpoints/nobody', {}, 'admin')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect((await open('/api/.well-known/endpoints/default')).status).toBe(404);
  });
});
