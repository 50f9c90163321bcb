import { trialApp } from '@gatepost/oidc-contracts/demo';
import { ManagementApi } from '../../testing/management-api';

describe('the page that tries the sign-in', () => {
  let api: ManagementApi;

  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const open = (origin: string, path: string) => fetch(origin + path, { redirect: 'manual' });

  it('stands on the tenant of the users, with nothing but its own script', async () => {
    for (const path of [trialApp.path, trialApp.signedOutPath]) {
      const reply = await open(api.environment.endpoint, path);
      expect(reply.status).toBe(200);
      const policy = reply.headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "frame-ancestors 'none'"]) expect(policy).toContain(rule);
      const [, nonce = ''] = /script-src 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(await reply.text()).toContain(`<script nonce="${nonce}">`);
    }
    expect((await open(api.environment.adminEndpoint, trialApp.path)).status).toBe(404);
  });

  it.each([
    ['', 'de-AT,en;q=0.5', '<html lang="de" dir="ltr">', 'Einen Moment'],
    ['?ui_locales=ar', 'de', '<html lang="ar" dir="rtl">', 'لحظة واحدة'],
    ['', 'nl', '<html lang="en" dir="ltr">', 'One moment'],
  ])('speaks the language of the sign-in pages: %s %s', async (query, wish, html, title) => {
    const reply = await fetch(api.environment.endpoint + trialApp.path + query, { headers: { 'accept-language': wish } });
    const page = await reply.text();
    expect(page).toContain(html);
    expect(page).toContain(`<h1 id="title">${title}</h1>`);
  });

  const authorization = (origin: string, redirectUri: string) => {
    const wish = { client_id: trialApp.clientId, redirect_uri: redirectUri, response_type: 'code', scope: 'openid', prompt: 'login' };
    const challenge = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
    return open(origin, `/oidc/auth?${new URLSearchParams({ ...wish, ...challenge }).toString()}`);
  };

  it('begins a sign-in that comes back to it alone', async () => {
    const { endpoint, adminEndpoint } = api.environment;
    const begun = await authorization(endpoint, endpoint + trialApp.path);
    expect([begun.status, begun.headers.get('location')]).toEqual([303, expect.stringMatching(/\/sign-in\?app_id=demo-app$/)]);
    expect((await authorization(endpoint, 'https://elsewhere.example/demo-app')).status).toBe(400);
    expect((await authorization(adminEndpoint, adminEndpoint + trialApp.path)).status).toBe(400);
  });

  it('has no row that could be changed or deleted', async () => {
    expect(await api.call('GET', `/api/applications/${trialApp.clientId}`)).toMatchObject({ status: 200, body: { name: 'Live Preview' } });
    expect(await api.call('DELETE', `/api/applications/${trialApp.clientId}`)).toMatchObject({ status: 404 });
    const { rows } = await api.pool.query('SELECT 1 FROM applications WHERE id = $1', [trialApp.clientId]);
    expect(rows).toEqual([]);
  });
});
