import { HttpBrowser } from '@gatepost/testing/http-browser';
import { ManagementApi } from '../../testing/management-api';
import { OidcStage } from '../testing/oidc-stage';

const native = { clientId: 'phone', redirectUri: 'io.example.phone://callback' };
const page = { clientId: 'page', redirectUri: 'https://page.example/callback' };
const FORM = 'application/x-www-form-urlencoded';

describe('requests to the provider', () => {
  let stage: OidcStage;

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({
      id: native.clientId,
      type: 'Native',
      redirectUris: [native.redirectUri, 'http://127.0.0.1/callback', 'http://[::1]/callback', 'https://phone.example/callback?tenant=1'],
      custom: { corsAllowedOrigins: ['capacitor://localhost', 'https://localhost'] },
    });
    await stage.addApplication({ id: page.clientId, type: 'SPA', redirectUris: [page.redirectUri, 'http://127.0.0.1/callback'] });
    await stage.addApplication({ id: 'fresh', type: 'SPA' });
    await stage.addUser('ann');
  }, 60_000);

  afterAll(() => stage.api.stop());

  const send = async (body: string, type = FORM, path = '/token') => {
    const reply = await fetch(stage.issuer + path, { method: 'POST', body, headers: { 'content-type': type } });
    return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Readonly<Record<string, unknown>> };
  };

  it.each([
    ['no grant type', 'client_id=phone', "missing required parameter 'grant_type'"],
    ['no refresh token', 'client_id=phone&grant_type=refresh_token', "missing required parameter 'refresh_token'"],
    ['a parameter twice', 'client_id=phone&client_id=phone&grant_type=refresh_token&refresh_token=x', 'client_id'],
    ['a null byte', 'client_id=phone&grant_type=refresh_token&refresh_token=x%00', 'failed to parse the request body'],
    ['a null byte in the client', 'client_id=phone%00&grant_type=refresh_token&refresh_token=x', 'failed to parse the request body'],
  ])('with %s are explained', async (_what, body, description) => {
    expect(await send(body)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request', code: 'oidc.invalid_request', error_description: expect.stringContaining(description) as string },
    });
  });

  it.each([
    ['another type of JSON', '{"client_id":"phone"}', 'application/json1'],
    ['plain text', 'client_id=phone', 'text/plain'],
    ['JSON that is broken', '{"client_id":', 'application/json'],
    ['a list', '[1]', 'application/json'],
    ['JSON with depth', '{"client_id":{"$ne":""}}', 'application/json'],
    ['JSON that names a client twice', '{"client_id":["phone","page"],"grant_type":"refresh_token","refresh_token":"x"}', 'application/json'],
    ['JSON with a null byte', '{"client_id":"phone","grant_type":"refresh_token","refresh_token":"\\u0000"}', 'application/json'],
  ])('in %s are refused', async (_what, body, type) => {
    expect(await send(body, type)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  it('of more than 56 KB are refused', async () => {
    for (const type of [FORM, 'application/json']) {
      const value = 'x'.repeat(60 * 1024);
      const body = type === FORM ? `client_id=phone&grant_type=refresh_token&refresh_token=${value}` : JSON.stringify({ client_id: 'phone', x: value });
      expect((await send(body, type)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('may carry a proof of possession, which nobody asked for', async () => {
    const reply = await stage.post('/token', { client_id: 'phone', grant_type: 'refresh_token', refresh_token: 'x' }, { DPoP: 'e30.e30.e30' });
    expect([reply.status, reply.body['error']]).toEqual([400, 'invalid_grant']);
  });

  it('are answered in the raw shape of OAuth to whoever asks for it', async () => {
    const reply = await stage.post('/token?parse_error=false', { client_id: 'phone', grant_type: 'refresh_token', refresh_token: 'x' });
    expect(reply.body).toEqual({ error: 'invalid_grant', error_description: 'grant request is invalid' });
  });

  it('to unknown routes keep the shape of errors', async () => {
    expect(await stage.get('/nowhere')).toMatchObject({ status: 404, body: { code: 'oidc.invalid_request', message: expect.any(String) as string } });
  });

  it('of a stranger lead nowhere', async () => {
    const reply = await fetch(stage.authorization('nobody', page.redirectUri).url, { redirect: 'manual', headers: { accept: 'application/json' } });
    expect([reply.status, reply.headers.get('location'), await reply.json()]).toEqual([400, null, expect.objectContaining({ error: 'invalid_client' })]);
  });

  it('of an application that has no address to return to lead nowhere', async () => {
    expect((await new HttpBrowser().go(stage.authorization('fresh', page.redirectUri).url)).status).toBe(400);
  });

  it.each([
    [native.clientId, native.redirectUri, true],
    [native.clientId, 'io.example.phone://callback/', false],
    [native.clientId, 'io.example.phone://callback?x=1', false],
    [native.clientId, 'io.example.phone://Callback', false],
    [native.clientId, 'IO.example.phone://callback', false],
    [native.clientId, 'io.example.phone:/callback', false],
    [native.clientId, 'http://127.0.0.1:49152/callback', true],
    [native.clientId, 'http://[::1]:49152/callback', true],
    [native.clientId, 'http://127.0.0.1:49152/other', false],
    [native.clientId, 'http://127.0.0.1:49152/callback#x', false],
    [native.clientId, 'http://user@127.0.0.1:49152/callback', false],
    [native.clientId, 'http://127.0.0.1:49152/x/../callback', false],
    [native.clientId, 'http://localhost:49152/callback', false],
    [native.clientId, 'https://127.0.0.1:49152/callback', false],
    [native.clientId, 'https://phone.example/callback?tenant=1', true],
    [native.clientId, 'https://phone.example/callback?tenant=2', false],
    [native.clientId, 'https://phone.example/callback', false],
    [native.clientId, 'javascript:alert(1)', false],
    [page.clientId, page.redirectUri, true],
    [page.clientId, 'https://page.example:443/callback', false],
    [page.clientId, 'https://PAGE.example/callback', false],
    [page.clientId, 'https://page.example/call%62ack', false],
    [page.clientId, 'https://page.example/callback/', false],
    [page.clientId, 'https://page.example/callback/../callback', false],
    [page.clientId, 'https://page.example\\@evil.example/callback', false],
    [page.clientId, 'https://page.example@evil.example/callback', false],
    [page.clientId, 'https://page.example.evil.example/callback', false],
    [page.clientId, 'http://page.example/callback', false],
    [page.clientId, '//page.example/callback', false],
    [page.clientId, 'http://127.0.0.1:49152/callback', false],
    [page.clientId, 'http://127.0.0.1/callback', true],
  ])('of %s to be sent back to %s', async (clientId, redirectUri, isAllowed) => {
    const { status, location } = await new HttpBrowser().go(stage.authorization(clientId, redirectUri).url);
    expect([status, location?.startsWith('/sign-in?') ?? false]).toEqual([isAllowed ? 303 : 400, isAllowed]);
  });

  it.each([
    [{ first_screen: 'register' }, '/register'],
    [{ first_screen: 'sign_in' }, '/sign-in'],
    [{ first_screen: 'signIn' }, '/sign-in'],
    [{ first_screen: 'reset_password' }, '/reset-password'],
    [{ first_screen: 'single_sign_on' }, '/single-sign-on'],
    [{ first_screen: 'identifier:sign_in' }, '/identifier-sign-in'],
    [{ first_screen: 'identifier:sign-in' }, '/identifier-sign-in'],
    [{ first_screen: 'identifier:register' }, '/identifier-register'],
    [{ first_screen: 'constructor' }, '/sign-in'],
    [{ first_screen: 'tomorrow' }, '/sign-in'],
    [{ interaction_mode: 'signUp' }, '/register'],
    [{ interaction_mode: 'signIn' }, '/sign-in'],
    [{ direct_sign_in: 'social:nobody' }, '/sign-in'],
    [{}, '/sign-in'],
  ])('with %j begin at %s', async (parameters, path) => {
    const browser = new HttpBrowser();
    const { location } = await browser.go(stage.authorization(native.clientId, native.redirectUri, parameters).url);
    expect(location?.split('?')[0]).toBe(path);
    const shown = await browser.go(stage.api.endpointOf('default') + (location ?? ''));
    expect(shown.text).not.toContain('unknown-session');
  });

  it('carry to the pages what they have to know', async () => {
    const carried = { login_hint: 'ann@example.com', ui_locales: 'de', identifier: 'email', organization_id: 'o', one_time_token: 't' };
    const browser = new HttpBrowser();
    const { location } = await browser.go(stage.authorization(native.clientId, native.redirectUri, carried).url);
    expect(Object.fromEntries(new URL(location ?? '', stage.issuer).searchParams)).toEqual({ app_id: native.clientId, ...carried });
    const context = /(?:^|; )_logto=([^;]+)/.exec(browser.jar.header('/'))?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(context))).toEqual({ appId: native.clientId, organizationId: 'o', uiLocales: 'de' });
  });

  it('with prompt=none from a native app are told that a person is needed', async () => {
    const browser = new HttpBrowser();
    await stage.signIn(native, 'ann', {}, browser);
    const { location } = await browser.go(stage.authorization(native.clientId, native.redirectUri, { prompt: 'none' }).url);
    expect(location).toContain('error=interaction_required');
  });

  describe('from other origins', () => {
    const origins = [
      'capacitor://localhost',
      'https://localhost',
      'https://page.example',
      'null',
      'https://stranger.example',
      'https://localhost.evil.example',
    ];
    const allowed: Readonly<Record<string, readonly string[]>> = { phone: ['capacitor://localhost', 'https://localhost'], page: ['https://page.example'] };
    const matrix = ['phone', 'page'].flatMap((clientId) => origins.map((origin) => [clientId, origin] as const));

    it.each(matrix)('may be read or not: %s from %s', async (clientId, origin) => {
      const isListed = allowed[clientId]?.includes(origin) ?? false;
      for (const path of ['/token', '/token/revocation', '/token/introspection', '/request']) {
        const fields = { client_id: clientId, grant_type: 'refresh_token', refresh_token: 'x', token: 'x' };
        const reply = await stage.post(path, fields, { origin });
        expect([path, reply.headers.get('access-control-allow-origin')]).toEqual([path, isListed ? origin : null]);
        if (!isListed) expect(reply).toMatchObject({ status: 400, body: { error_description: `origin ${origin} not allowed for client: ${clientId}` } });
      }
    });

    it('may never read the authorization endpoint', async () => {
      const { url } = stage.authorization(native.clientId, native.redirectUri);
      for (const origin of origins)
        expect((await fetch(url, { redirect: 'manual', headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull();
    });
  });
});
