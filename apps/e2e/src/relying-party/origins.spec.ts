import { capacitorOrigins } from '@gatepost/oidc-contracts/demo';
import { startExperience } from '@gatepost/contracts/experience/operations';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, postForm, signIn, webApp } from './relying-party';

const running = runningService();
const tokenRequest = (origin: string, clientId = nativeApp.clientId) =>
  postForm(`${running.service.issuer}/token`, { grant_type: 'refresh_token', client_id: clientId, refresh_token: 'x' }, origin);

describe('pages of other origins', () => {
  it.each(capacitorOrigins)('may read the token endpoint from %s, for the native app', async (origin) => {
    const { status, headers, body } = await tokenRequest(origin);
    expect([status, body['error'], headers.get('access-control-allow-origin')]).toEqual([400, 'invalid_grant', origin]);
  });

  it.each(['null', 'https://stranger.example', 'https://localhost.stranger.example', 'capacitor://localhost.example', 'http://localhost:1'])(
    'may not from %s',
    async (origin) => {
      const { status, headers, body } = await tokenRequest(origin);
      expect([status, body['code'], headers.get('access-control-allow-origin')]).toEqual([400, 'oidc.invalid_request', null]);
    },
  );

  it('may only where their own client is registered', async () => {
    const { previewEndpoint } = running.service;
    expect((await tokenRequest(previewEndpoint, webApp(running).clientId)).headers.get('access-control-allow-origin')).toBe(previewEndpoint);
    expect((await tokenRequest(previewEndpoint)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await tokenRequest('capacitor://localhost', webApp(running).clientId)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may ask for the profile after a preflight', async () => {
    const preflight = await fetch(`${running.service.issuer}/me`, {
      method: 'OPTIONS',
      headers: { origin: 'https://localhost', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('authorization');
    const { tokens } = await signIn(running);
    const authorized = { authorization: `Bearer ${tokens.access_token}`, origin: 'https://localhost' };
    expect((await fetch(`${running.service.issuer}/me`, { headers: authorized })).headers.get('access-control-allow-origin')).toBe('https://localhost');
  });

  it('never read the authorization endpoint', async () => {
    const { url } = await authorization(await discover(running, nativeApp), nativeApp);
    const reply = await fetch(url, { redirect: 'manual', headers: { origin: 'https://localhost' } });
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a request to the sign-in that a browser sends for a strange site', () => {
  const { path } = startExperience;
  const body = JSON.stringify({ interactionEvent: 'SignIn' });
  const send = async (headers: Readonly<Record<string, string>>) => {
    const walk = new SignInWalk(running.service.endpoint);
    await walk.browser.go((await authorization(await discover(running, nativeApp), nativeApp)).url);
    return (await walk.browser.go(running.service.endpoint + path, { method: 'PUT', body, headers: { 'content-type': 'application/json', ...headers } }))
      .status;
  };

  it.each([
    ['another origin', { origin: 'https://stranger.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a plain-text form', { 'content-type': 'text/plain' }, 415],
    ['a client that is no browser', {}, 204],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 204],
  ])('from %s', async (_name, headers, status) => {
    expect(await send(headers)).toBe(status);
  });
});

describe('a failed request', () => {
  it.each([
    ['/oidc/token', { grant_type: 'authorization_code', client_id: 'nobody', code: 'x' }, 'oidc.invalid_client'],
    ['/oidc/token', { client_id: nativeApp.clientId }, 'oidc.invalid_request'],
    ['/oidc/token', { grant_type: 'password', client_id: nativeApp.clientId }, 'oidc.unsupported_grant_type'],
    ['/oidc/token', { grant_type: 'refresh_token', client_id: nativeApp.clientId }, 'oidc.invalid_request'],
    ['/oidc/nowhere', {}, 'oidc.invalid_request'],
  ])('to %s with %j is explained by a code and a message', async (path, fields, code) => {
    const { status, body } = await postForm(running.service.endpoint + path, fields);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ code, message: anyText, error: anyText });
  });

  it('keeps the shape of OAuth alone when asked to', async () => {
    const { body } = await postForm(`${running.service.issuer}/token?parse_error=false`, {
      client_id: 'nobody',
      grant_type: 'refresh_token',
      refresh_token: 'x',
    });
    expect(Object.keys(body).sort()).toEqual(['error', 'error_description']);
  });
});
