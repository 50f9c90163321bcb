import type { ConsentStep, SignInBoot } from '@gatepost/contracts/experience/boot';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { OidcStage } from '../oidc/testing/oidc-stage';
import { ManagementApi } from '../testing/management-api';

const ORDERS = 'https://orders.example/api';
const partner = { clientId: 'partner-web', redirectUri: 'https://partner.example/callback' };
const own = { clientId: 'own-web', redirectUri: 'https://own.example/callback' };

describe('the consent that somebody else’s application needs', () => {
  let stage: OidcStage;
  let endpoint: string;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    endpoint = stage.api.endpointOf('default');
    await stage.addApplication({ id: partner.clientId, type: 'SPA', redirectUris: [partner.redirectUri], isThirdParty: true });
    await stage.addApplication({ id: own.clientId, type: 'SPA', redirectUris: [own.redirectUri] });
    await stage.addResource(ORDERS, ['read', 'write']);
    await stage.addUser('ann');
    await stage.giveRole({ user: 'ann' }, 'buyer', ORDERS, ['read', 'write']);
    await stage.api.pool.query(
      `INSERT INTO application_consent_scopes (tenant_id, application_id, kind, scope)
       VALUES ('default', 'partner-web', 'user', 'email'), ('default', 'partner-web', 'user', 'profile'), ('default', 'partner-web', 'resource', $1)`,
      [`${ORDERS} read`],
    );
    await stage.api.pool.query(
      `INSERT INTO application_sign_in_experiences (tenant_id, application_id, display_name, terms_of_use_url, branding)
       VALUES ('default', 'partner-web', 'Partner', 'https://partner.example/terms', '{"logoUrl":"https://partner.example/logo.svg"}')`,
    );
    await stage.changed();
  }, 60_000);

  afterAll(() => stage.api.stop());

  const api = (browser: HttpBrowser, method: string, headers: Record<string, string> = {}) =>
    browser.go(`${endpoint}/api/interaction/consent`, {
      method,
      headers: { accept: 'application/json', ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers },
      ...(method === 'POST' && { body: '{}' }),
    });
  const redirectOf = (text: string) => (JSON.parse(text) as { redirectTo: string }).redirectTo;

  /** Up to the page that asks the person. */
  async function asked(parameters: Record<string, string> = {}, browser = new HttpBrowser()) {
    const { url, verifier } = stage.authorization(partner.clientId, partner.redirectUri, { scope: 'openid profile email', prompt: '', ...parameters });
    await expect(stage.follow(browser, url, 'ann')).rejects.toThrow('/consent');
    return { browser, url, verifier };
  }

  async function bootOf(browser: HttpBrowser): Promise<SignInBoot> {
    const { status, text, headers } = await browser.go(`${endpoint}/consent?app_id=${partner.clientId}`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    const boot = /<script type="application\/json" id="gatepost-boot">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}';
    return JSON.parse(boot) as SignInBoot;
  }
  const pageOf = async (browser: HttpBrowser) => (await bootOf(browser)).step as ConsentStep;

  it('is asked for on a page that says who asks, for what, and where it leads', async () => {
    const { browser } = await asked({ scope: 'openid profile email read', resource: ORDERS });
    expect(await pageOf(browser)).toEqual({
      name: 'consent',
      application: {
        name: 'Partner',
        logoUrl: 'https://partner.example/logo.svg',
        darkLogoUrl: null,
        termsOfUseUrl: 'https://partner.example/terms',
        privacyPolicyUrl: null,
        returnsTo: 'partner.example',
      },
      account: { name: 'Ann', email: 'ann@example.com', avatar: null },
      scopes: ['profile', 'email'],
      resources: [{ name: ORDERS, scopes: [{ id: `${ORDERS} read`, name: 'read', description: null }] }],
    });
  });

  it('is asked for on a page of ours, which somebody else’s logo and terms do not turn into theirs', async () => {
    const { branding, termsOfUseUrl } = await bootOf((await asked()).browser);
    expect({ ...branding, termsOfUseUrl }).toMatchObject({ name: 'Partner', logoUrl: null, termsOfUseUrl: null });
  });

  it('is told to programs in the contract’s shape', async () => {
    const { browser } = await asked({ scope: 'openid profile email read', resource: ORDERS });
    const { status, text } = await api(browser, 'GET');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      application: { id: partner.clientId, name: partner.clientId, displayName: 'Partner', termsOfUseUrl: 'https://partner.example/terms' },
      user: { id: 'ann', primaryEmail: 'ann@example.com', username: null },
      organizations: [],
      missingOIDCScope: ['profile', 'email'],
      missingResourceScopes: [{ resource: { name: ORDERS, indicator: ORDERS }, scopes: [{ name: 'read' }] }],
      redirectUri: partner.redirectUri,
    });
  });

  it('grants what was shown and nothing more, and is not asked for again', async () => {
    const { browser, verifier } = await asked({ scope: 'openid email' });
    const granted = await api(browser, 'POST');
    expect(granted.status).toBe(200);
    const callback = await stage.follow(browser, redirectOf(granted.text), 'ann');
    const fields = { code: callback.searchParams.get('code') ?? '', code_verifier: verifier, redirect_uri: partner.redirectUri, client_id: partner.clientId };
    expect((await stage.post('/token', { grant_type: 'authorization_code', ...fields })).body['scope']).toBe('openid email');
    const again = stage.authorization(partner.clientId, partner.redirectUri, { scope: 'openid email', prompt: '' });
    expect((await stage.follow(browser, again.url, 'ann')).searchParams.get('code')).not.toBeNull();
    // More than before is asked for, and only what is more.
    await asked({ scope: 'openid email profile' }, browser);
    expect((await pageOf(browser)).scopes).toEqual(['profile']);
  });

  it('tells an application’s every right again when it insists on being asked for what it has', async () => {
    const wanted = { scope: 'openid email read', resource: ORDERS };
    const { browser } = await asked(wanted);
    const granted = await api(browser, 'POST');
    await stage.follow(browser, redirectOf(granted.text), 'ann');
    await asked({ ...wanted, prompt: 'consent' }, browser);
    const { scopes, resources } = await pageOf(browser);
    expect([scopes, resources.map(({ scopes: [first] }) => first?.name)]).toEqual([['email'], ['read']]);
    expect(JSON.parse((await api(browser, 'GET')).text)).toMatchObject({ missingOIDCScope: [], missingResourceScopes: [] });
    // What it has and does not want this time is no matter.
    await asked({ scope: 'openid read', resource: ORDERS, prompt: 'consent' }, browser);
    expect((await pageOf(browser)).scopes).toEqual([]);
  });

  it('can be refused: the application is told so, and gets nothing', async () => {
    const { browser } = await asked();
    const refused = await api(browser, 'DELETE');
    const callback = await stage.follow(browser, redirectOf(refused.text), 'ann');
    expect(callback.origin + callback.pathname).toBe(partner.redirectUri);
    expect(Object.fromEntries(callback.searchParams)).toMatchObject({ error: 'access_denied', state: 'kept' });
    expect(callback.searchParams.has('code')).toBe(false);
    expect((await api(browser, 'POST')).status).toBe(400);
  });

  it('is not asked for by an application of one’s own', async () => {
    const { url } = stage.authorization(own.clientId, own.redirectUri);
    expect((await stage.follow(new HttpBrowser(), url, 'ann')).searchParams.get('code')).not.toBeNull();
  });

  it.each(['GET', 'POST', 'DELETE'])('is out of reach for a browser without a sign-in (%s)', async (method) => {
    const { status, text } = await api(new HttpBrowser(), method);
    expect([status, JSON.parse(text)]).toEqual([400, expect.objectContaining({ code: 'session.not_found' })]);
    expect(await (await fetch(`${endpoint}/consent`, { headers: { accept: 'text/html' } })).text()).toContain('"name":"unknown-session"');
  });

  it('is out of reach before the person has signed in', async () => {
    const browser = new HttpBrowser();
    await browser.go(stage.authorization(partner.clientId, partner.redirectUri, { scope: 'openid email' }).url);
    expect((await api(browser, 'POST')).status).toBe(400);
    expect((await api(browser, 'DELETE')).status).toBe(400);
  });

  it.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])('is not given by a strange site (%j)', async (headers) => {
    const { browser } = await asked();
    expect((await api(browser, 'POST', headers)).status).toBe(403);
    expect((await api(browser, 'DELETE', headers)).status).toBe(403);
  });
});
