import { jest } from '@jest/globals';
import { freePorts } from '@gatepost/testing/free-ports';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication, type Application } from './application';
import { Environment, readVariables } from './environment';

const SIGN_IN_PAGE = '<html lang="en" dir="ltr"><!--gatepost:style--><script nonce="__NONCE__"></script><!--gatepost:boot--></html>';

function buildPages(folder: string): string {
  const files = {
    'sign-in/index.html': SIGN_IN_PAGE,
    'sign-in/assets/main-AbCd1234.js': 'export {};',
    'console/index.html': '<meta name="gatepost-version" content="__VERSION__"><script nonce="__NONCE__"></script>',
    'package.json': '{ "version": "1.2.3-fork.4" }',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the service', () => {
  let database: TestDatabase;
  let application: Application;
  let endpoint: string;
  let adminEndpoint: string;
  let scratch: string;

  beforeAll(async () => {
    database = await startTestDatabase();
    const [port = 0, adminPort = 0] = await freePorts(2);
    scratch = mkdtempSync(join(tmpdir(), 'gatepost-service-'));
    const variables = readVariables({
      GATEPOST_PROFILE: 'demo',
      GATEPOST_DATA: join(scratch, 'data'),
      PORT: String(port),
      ADMIN_PORT: String(adminPort),
      LOG_LEVEL: 'silent',
    });
    const environment = new Environment(variables, buildPages(join(scratch, 'pages')), join(scratch, 'pages', 'prisma'));
    application = await createApplication(environment, database.url);
    await application.listeners.open();
    ({ endpoint, adminEndpoint } = environment);
  });

  afterAll(async () => {
    await application.close();
    await database.stop();
    rmSync(scratch, { recursive: true });
  });

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(endpoint + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const token = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${endpoint}/oidc/token`, { method: 'POST', body, headers: { 'content-type': type } });

  it('answers health: alive, and ready while its database answers', async () => {
    expect((await fetch(`${endpoint}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${endpoint}/health/ready`)).json()).toEqual({ status: 'ok', database: 'ok' });
  });

  it('serves the sign-in app at every address nothing else has, but no made-up asset', async () => {
    const page = await fetch(`${endpoint}/some/where`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('"name":"unknown-session"');
    expect((await fetch(`${endpoint}/assets/nothing.js`)).status).toBe(404);
    const asset = await fetch(`${endpoint}/assets/main-AbCd1234.js`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('protects its pages', async () => {
    const pages = [
      [`${endpoint}/sign-in`, 'no-referrer'],
      [`${adminEndpoint}/console`, 'strict-origin'],
    ] as const;
    for (const [url, referrer] of pages) {
      const { headers } = await fetch(url);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [/script-src 'nonce-[\w+/=]+' 'strict-dynamic'/, /base-uri/, /object-src 'none'/, /frame-ancestors 'none'/])
        expect(policy).toMatch(rule);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('referrer-policy')).toBe(referrer);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  it('lets no text become markup on the pages of the console', async () => {
    const policy = (await fetch(`${adminEndpoint}/console/`)).headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", 'trusted-types angular default']));
  });

  it('has the console on the admin tenant only', async () => {
    expect(await (await fetch(`${endpoint}/console`)).text()).toContain('"name":"unknown-session"');
    const page = await fetch(`${adminEndpoint}/console/anything`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('content="1.2.3-fork.4"')]);
    expect((await fetch(`${endpoint}/api/setup`)).status).toBe(404);
    expect(await (await fetch(`${adminEndpoint}/api/setup`)).json()).toEqual({ claimed: false });
  });

  it.each([
    ['/', '/console/'],
    ['/console', '/console/'],
    ['/console?a=b&c', '/console/?a=b&c'],
  ])('leads from %s of the admin tenant to the console', async (from, to) => {
    const { status, headers } = await fetch(adminEndpoint + from, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, to]);
  });

  it('sends a browser on whose provider has posted its answer', async () => {
    const answer = { method: 'POST', body: new URLSearchParams({ code: 'a&b', state: 'x' }), redirect: 'manual' } as const;
    const reply = await fetch(`${endpoint}/callback/github`, answer);
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/callback/github?code=a%26b&state=x']);
    expect((await fetch(`${endpoint}/callback/github`, { ...answer, body: new URLSearchParams('code=a&code=b') })).status).toBe(400);
  });

  it('names each request', async () => {
    const ids = await Promise.all(
      [`${endpoint}/`, `${endpoint}/oidc/jwks`, `${endpoint}/api/nothing`].map(async (url) => (await fetch(url)).headers.get('logto-core-request-id')),
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/);
  });

  it('tells errors with a stable code, in the language that was asked for', async () => {
    const reply = await fetch(`${endpoint}/api/experience/step`, { headers: { 'accept-language': 'de' } });
    expect(reply.status).toBe(400);
    const body = (await reply.json()) as { code: string; message: string };
    expect(body.code).toBe('session.not_found');
    expect(body.message).toContain('Anmeldung');
    expect(await (await fetch(`${endpoint}/api/nothing`)).json()).toMatchObject({ code: 'entity.not_found' });
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a sibling subdomain', { 'sec-fetch-site': 'same-site' }, 403],
    ['a strange site that hides its origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
  ])('refuses a write from %s', async (_who, headers, status) => {
    expect((await post('/api/experience/submit', '{}', headers)).status).toBe(status);
  });

  it.each([
    ['of the page itself', { 'sec-fetch-site': 'same-origin' }],
    ['of a client that is no browser', {}],
  ])('takes a write %s', async (_who, headers) => {
    expect(await (await post('/api/experience/submit', '{}', headers)).json()).toMatchObject({ code: 'session.not_found' });
  });

  it.each([
    ['malformed JSON', '{"a":', 400],
    ['a null byte', '{"a":"\\u0000"}', 400],
    ['half a character', '{"a":"\\ud800"}', 400],
    ['a prototype', '{"__proto__":{}}', 400],
    ['twenty-one levels', `${'['.repeat(22)}${']'.repeat(22)}`, 400],
    ['a thousand and one keys', JSON.stringify(Object.fromEntries(Array.from({ length: 1001 }, (_, key) => [key, 1]))), 400],
    ['seventeen kilobytes', JSON.stringify({ a: 'x'.repeat(17_000) }), 413],
  ])('refuses a body with %s', async (_what, body, status) => {
    const reply = await post('/api/experience/submit', body);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({ code: expect.any(String) as string, message: expect.any(String) as string });
  });

  it('refuses an address of more than 8 KB', async () => {
    const reply = await fetch(`${endpoint}/sign-in?q=${'x'.repeat(9000)}`);
    expect([reply.status, await reply.json()]).toEqual([414, { code: 'request.too_large', message: 'The address is too long.' }]);
  });

  it('builds no URL from a stranger’s Host header', async () => {
    const { request } = await import('node:http');
    const body = await new Promise<string>((done, failed) => {
      const asked = request(
        `${endpoint}/oidc/.well-known/openid-configuration`,
        { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } },
        (reply) => {
          let text = '';
          reply.on('data', (part) => (text += String(part))).on('end', () => done(text));
        },
      );
      asked.on('error', failed).end();
    });
    expect(body).not.toContain('evil.example');
    expect(JSON.parse(body)).toMatchObject({ issuer: `${endpoint}/oidc` });
  });

  it('lets an app of any origin ask for the account of its token, and for nothing else', async () => {
    const origin = { origin: 'https://app.example' };
    const preflight = await fetch(`${endpoint}/api/my-account`, {
      method: 'OPTIONS',
      headers: { ...origin, 'access-control-request-headers': 'authorization' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const reply = await fetch(`${endpoint}/api/my-account`, { headers: origin });
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([401, '*']);
    expect(await reply.json()).toMatchObject({ code: 'auth.authorization_header_missing' });
    const step = await fetch(`${endpoint}/api/experience/step`, { headers: origin });
    expect(step.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['Basic YTpi', 'auth.authorization_token_type_not_supported'],
    ['Bearer unknown', 'auth.unauthorized'],
    ['Bearer a.b.c', 'auth.unauthorized'],
  ])('refuses the account to %j', async (authorization, code) => {
    const reply = await fetch(`${endpoint}/api/my-account`, { headers: { authorization } });
    expect(reply.status).toBe(401);
    expect(await reply.json()).toMatchObject({ code });
  });

  it('answers its metadata from memory, with an entity tag', async () => {
    const first = await fetch(`${endpoint}/oidc/jwks`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache, max-age=0, must-revalidate');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const again = await fetch(`${endpoint}/oidc/jwks`, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
    expect(again.status).toBe(304);
    expect(JSON.stringify(await first.json())).not.toContain('"d":');
  });

  it.each([
    ['an unknown client', 'grant_type=refresh_token&client_id=nobody&refresh_token=x', 'oidc.invalid_client'],
    ['no grant type', 'client_id=gatepost-mobile', 'oidc.invalid_request'],
    ['a client id twice', 'grant_type=refresh_token&client_id=gatepost-mobile&client_id=b&refresh_token=x', 'oidc.invalid_request'],
    ['a null byte', 'grant_type=refresh_token&client_id=gatepost-mobile&refresh_token=%00', 'oidc.invalid_request'],
    ['a null byte in the client id', 'grant_type=refresh_token&client_id=a%00&refresh_token=x', 'oidc.invalid_request'],
    ['half a character', JSON.stringify({ grant_type: 'refresh_token', client_id: 'gatepost-mobile', refresh_token: '\ud800' }), 'oidc.invalid_request'],
    ['a wrong refresh token', 'grant_type=refresh_token&client_id=gatepost-mobile&refresh_token=x', 'oidc.invalid_grant'],
  ])('refuses a token request with %s', async (_what, body, code) => {
    const reply = await token(body, body.startsWith('{') ? 'application/json' : undefined);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(await reply.json()).toMatchObject({ code, message: expect.any(String) as string, error: code.slice(5) });
  });

  it('takes JSON at the token endpoint, and nothing that only looks like it', async () => {
    // The library says once that somebody else has read the body.
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const body = JSON.stringify({ grant_type: 'refresh_token', client_id: 'gatepost-mobile', refresh_token: 'x' });
    expect(await (await token(body, 'application/json')).json()).toMatchObject({ code: 'oidc.invalid_grant' });
    expect(await (await token(body, 'application/json1')).json()).toMatchObject({ code: 'oidc.invalid_request' });
    expect(await (await token('{"grant_type":', 'application/json')).json()).toMatchObject({ code: 'oidc.invalid_request' });
  });

  it('keeps the shape of an OAuth error when a client asks for it', async () => {
    const reply = await fetch(`${endpoint}/oidc/token?parse_error=false`, {
      method: 'POST',
      body: 'grant_type=refresh_token&client_id=gatepost-mobile&refresh_token=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(Object.keys((await reply.json()) as object).sort()).toEqual(['error', 'error_description']);
  });

  it('has the contract’s error shape at unknown OIDC addresses', async () => {
    for (const path of ['/oidc/nothing', '/oidc', '/oidc?x=1']) {
      const reply = await fetch(endpoint + path);
      expect(reply.status).toBe(404);
      expect(await reply.json()).toMatchObject({ code: 'oidc.invalid_request', error: 'invalid_request' });
    }
  });
});
