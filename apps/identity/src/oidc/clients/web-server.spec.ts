import { HttpBrowser } from '@gatepost/testing/http-browser';
import { ManagementApi } from '../../testing/management-api';
import { basic, OidcStage } from '../testing/oidc-stage';

const redirectUri = 'https://shop.example/callback';

describe('a web server with a secret', () => {
  let stage: OidcStage;
  let secret: string;
  const shop = () => ({ clientId: 'shop', redirectUri, secret });

  beforeAll(async () => {
    stage = new OidcStage(await ManagementApi.start());
    await stage.addApplication({ id: 'shop', type: 'Traditional', redirectUris: [redirectUri] });
    await stage.addApplication({ id: 'other', type: 'Traditional', redirectUris: [redirectUri] });
    await stage.addApplication({ id: 'page', type: 'SPA', redirectUris: [redirectUri] });
    secret = await stage.addSecret('shop', 'first');
    await stage.addUser('ann');
  }, 60_000);

  afterAll(() => stage.api.stop());

  const redeem = (callback: URL, fields: Readonly<Record<string, string>> = {}, authorization = basic('shop', secret)) =>
    stage.post(
      '/token',
      { grant_type: 'authorization_code', code: callback.searchParams.get('code') ?? '', redirect_uri: redirectUri, ...fields },
      { authorization },
    );
  const errorOf = async (url: string) => new URL((await new HttpBrowser().go(url)).location ?? '').searchParams.get('error');

  it.each([
    ['with a proof key', {}, true],
    ['without one', { code_challenge: '', code_challenge_method: '' }, false],
  ])('signs people in %s', async (_how, parameters, hasKey) => {
    const { url, verifier } = stage.authorization('shop', redirectUri, parameters);
    const callback = await stage.follow(new HttpBrowser(), url, 'ann');
    const reply = await redeem(callback, hasKey ? { code_verifier: verifier } : {});
    expect(reply).toMatchObject({ status: 200, body: { scope: 'openid offline_access profile', refresh_token: expect.any(String) as string } });
  });

  it('sends its secret as SDKs do: in a header that is not percent-encoded, with its id in the body too', async () => {
    const { url, verifier } = stage.authorization('shop', redirectUri);
    const callback = await stage.follow(new HttpBrowser(), url, 'ann');
    expect((await redeem(callback, { code_verifier: verifier, client_id: 'shop' })).status).toBe(200);
  });

  it.each([
    ['a wrong verifier', { code_verifier: 'v'.repeat(43) }],
    ['no verifier', {}],
  ])('is refused a code that was asked for with a proof key, with %s', async (_what, fields) => {
    const callback = await stage.follow(new HttpBrowser(), stage.authorization('shop', redirectUri).url, 'ann');
    expect(await redeem(callback, fields)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('is refused a verifier for a code that was asked for without a proof key: it is somebody else who has it', async () => {
    const { url } = stage.authorization('shop', redirectUri, { code_challenge: '', code_challenge_method: '' });
    const callback = await stage.follow(new HttpBrowser(), url, 'ann');
    expect(await redeem(callback, { code_verifier: 'v'.repeat(43) })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    ['shop', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['shop', { code_challenge_method: '' }, 'invalid_request'],
    ['shop', { code_challenge: '' }, 'invalid_request'],
    ['shop', { code_challenge: 'short' }, 'invalid_request'],
    ['page', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['page', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['shop', { response_type: 'token' }, 'unsupported_response_type'],
    ['shop', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['shop', { response_type: '' }, 'invalid_request'],
    ['shop', { response_mode: 'telepathy' }, 'unsupported_response_mode'],
  ])('is told what is wrong with a request: %s %j', async (clientId, parameters, error) => {
    const { url } = stage.authorization(clientId, redirectUri, parameters);
    const { location } = await new HttpBrowser().go(url);
    const parts = location === null ? null : new URL(location);
    const fragment = new URLSearchParams(parts?.hash.slice(1));
    expect(parts?.searchParams.get('error') ?? fragment.get('error')).toBe(error);
  });

  it('redeems its own codes only', async () => {
    const callback = await stage.follow(new HttpBrowser(), stage.authorization('shop', redirectUri).url, 'ann');
    const others = await stage.addSecret('other', 'first');
    expect(await redeem(callback, { code_verifier: 'x'.repeat(43) }, basic('other', others))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('keeps its refresh token until most of its life has passed', async () => {
    const { body } = await stage.signIn(shop(), 'ann');
    const again = await stage.refresh('shop', body['refresh_token'], { client_secret: secret });
    expect(again.body['refresh_token']).toBe(body['refresh_token']);
    expect((await stage.refresh('shop', body['refresh_token'])).status).toBe(401);
  });

  it('may ask what its own opaque token is worth, and nobody else may', async () => {
    const { body } = await stage.signIn(shop(), 'ann');
    const token = String(body['access_token']);
    const own = await stage.post('/token/introspection', { token }, { authorization: basic('shop', secret) });
    expect(own.body).toMatchObject({
      active: true,
      sub: 'ann',
      client_id: 'shop',
      scope: 'openid offline_access profile',
      token_type: 'Bearer',
      iss: stage.issuer,
    });
    const others = await stage.addSecret('other', 'second');
    expect((await stage.post('/token/introspection', { token }, { authorization: basic('other', others) })).body).toEqual({ active: false });
    expect((await stage.post('/token/introspection', { token, client_id: 'page' })).body).toEqual({ active: false });
    expect((await stage.post('/token/introspection', { token: 'nonsense' }, { authorization: basic('shop', secret) })).body).toEqual({ active: false });
    expect((await stage.post('/token/introspection', { token })).status).toBe(400);
    expect(await stage.post('/token/introspection', {}, { authorization: basic('shop', secret) })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
  });

  it('ends everything of a sign-in when it gives one of its tokens back', async () => {
    const { body } = await stage.signIn(shop(), 'ann');
    const more = await stage.refresh('shop', body['refresh_token'], { client_secret: secret });
    const others = await stage.addSecret('other', 'third');
    const token = String(more.body['access_token']);
    expect((await stage.post('/token/revocation', { token }, { authorization: basic('other', others) })).status).toBe(400);
    expect(await stage.post('/token/revocation', { token }, { authorization: basic('shop', secret) })).toMatchObject({ status: 200 });
    for (const one of [body['access_token'], token]) expect((await stage.get('/me', { authorization: `Bearer ${String(one)}` })).status).toBe(401);
    expect(await stage.refresh('shop', body['refresh_token'], { client_secret: secret })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const { rows } = await stage.api.pool.query(`SELECT key, user_id FROM logs WHERE key LIKE 'Revoke%' ORDER BY created_at DESC, key LIMIT 2`);
    expect(rows).toEqual([
      { key: 'RevokeGrants', user_id: 'ann' },
      { key: 'RevokeToken', user_id: 'ann' },
    ]);
  });

  it('may push its request first and send the browser with a reference to it', async () => {
    const { url, verifier } = stage.authorization('shop', redirectUri);
    const fields = Object.fromEntries(new URL(url).searchParams);
    const pushed = await stage.post('/request', fields, { authorization: basic('shop', secret) });
    expect(pushed).toMatchObject({
      status: 201,
      body: { request_uri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:/) as string, expires_in: 60 },
    });
    const reference = new URLSearchParams({ client_id: 'shop', request_uri: String(pushed.body['request_uri']) });
    const address = `${stage.issuer}/auth?${reference.toString()}`;
    const callback = await stage.follow(new HttpBrowser(), address, 'ann');
    expect((await redeem(callback, { code_verifier: verifier })).status).toBe(200);
    const dump = await stage.api.pool.query(`SELECT count(*)::int AS rows FROM oidc_artefacts a WHERE a::text LIKE '%' || $1 || '%'`, [
      String(pushed.body['request_uri']).split(':').at(-1),
    ]);
    expect(dump.rows).toEqual([{ rows: 0 }]);
    // Once only.
    expect(await errorOf(address)).toBe('invalid_request_uri');
    expect((await stage.post('/request', fields)).status).toBe(401);
  });

  it('may have the answer posted', async () => {
    const browser = new HttpBrowser();
    await stage.signIn(shop(), 'ann', {}, browser);
    const { url } = stage.authorization('shop', redirectUri, { response_mode: 'form_post', prompt: 'none' });
    const { status, text, headers } = await browser.go(url);
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(text).toContain(`<form method="post" action="${redirectUri}">`);
    expect(text).toMatch(/name="code" value="[\w-]+"/);
    expect(headers.get('content-security-policy')).toMatch(/script-src [^;]*'sha256-/);
  });

  it('learns without a page whether somebody is there', async () => {
    const url = () => stage.authorization('shop', redirectUri, { prompt: 'none' }).url;
    expect(await errorOf(url())).toBe('login_required');
    const browser = new HttpBrowser();
    await stage.signIn(shop(), 'ann', {}, browser);
    expect((await browser.go(url())).location).toMatch(/^https:\/\/shop\.example\/callback\?code=/);
  });

  it('may insist that somebody has signed in lately', async () => {
    const browser = new HttpBrowser();
    await stage.signIn(shop(), 'ann', {}, browser);
    const { url } = stage.authorization('shop', redirectUri, { max_age: '3600', prompt: '' });
    expect((await browser.go(url)).location).toMatch(/\?code=/);
    const now = stage.authorization('shop', redirectUri, { max_age: '0', prompt: '' });
    expect((await browser.go(now.url)).location).toMatch(/^\/sign-in\?/);
    expect(await errorOf(stage.authorization('shop', redirectUri, { max_age: 'soon' }).url)).toBe('invalid_request');
  });

  it('leaves people signed in for as long as the tenant says, and no longer because they looked at the way out', async () => {
    await stage.api.call('PATCH', '/api/configs/oidc/session', { ttl: 600 });
    await stage.api.pool.query(`DELETE FROM oidc_artefacts WHERE model = 'Session'`);
    const browser = new HttpBrowser();
    const seconds = async () => {
      const text = `SELECT extract(epoch FROM expires_at - now())::float8 AS seconds FROM oidc_artefacts WHERE model = 'Session'`;
      return (await stage.api.pool.query<{ seconds: number }>(text)).rows.map((row) => Math.ceil(row.seconds / 10) * 10);
    };
    await stage.signIn(shop(), 'ann', {}, browser);
    expect(await seconds()).toEqual([600]);
    await browser.go(`${stage.issuer}/session/end`);
    expect(await seconds()).toEqual([600]);
  });
});
