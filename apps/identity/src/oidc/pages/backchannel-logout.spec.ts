import { jest } from '@jest/globals';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { ManagementApi } from '../../testing/management-api';
import { OidcStage } from '../testing/oidc-stage';

const shop = { clientId: 'shop', redirectUri: 'https://shop.example/callback' };
const LISTENER = 'https://shop.example/signed-out';

/** Stands for the one that looks at every address a connection is made to. */
class Dispatcher {
  on(): this {
    return this;
  }
}

describe('an application that wants to know when somebody signs out', () => {
  let stage: OidcStage;

  beforeAll(async () => {
    // Node's own fetch is out of the library's sight here, and with it what it guards outgoing requests with.
    Reflect.set(globalThis, Symbol.for('undici.globalDispatcher.1'), new Dispatcher());
    stage = new OidcStage(await ManagementApi.start());
    const oidc = { backchannelLogoutUri: LISTENER, backchannelLogoutSessionRequired: true };
    await stage.addApplication({ id: shop.clientId, type: 'SPA', redirectUris: [shop.redirectUri], oidc });
    await stage.addApplication({ id: 'odd', type: 'SPA', redirectUris: [shop.redirectUri], oidc: { backchannelLogoutUri: 'file:///etc/passwd' } });
    await stage.addUser('ann');
  }, 60_000);

  afterAll(() => stage.api.stop());

  /** Signs out in this browser; what was sent to other hosts meanwhile. */
  async function signOut(
    browser: HttpBrowser,
  ): Promise<{ readonly status: number; readonly sent: readonly { readonly url: string; readonly body: string }[] }> {
    const page = await browser.go(`${stage.issuer}/session/end?client_id=shop`);
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const fields = [...page.text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, value]);
    const real = globalThis.fetch;
    const sent: { url: string; body: string }[] = [];
    const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      if (!url.startsWith('https://shop.example')) return real(input, init);
      sent.push({ url, body: new URLSearchParams(init?.body as URLSearchParams).toString() });
      return new Response(null, { status: 200 });
    });
    try {
      const { status } = await browser.go(action, { method: 'POST', body: new URLSearchParams(fields) });
      return { status, sent };
    } finally {
      spy.mockRestore();
    }
  }

  it('is sent a signed token that names the person and the session', async () => {
    const browser = new HttpBrowser();
    await stage.signIn(shop, 'ann', { scope: 'openid' }, browser);
    const { status, sent } = await signOut(browser);
    expect([status, sent.map(({ url }) => url)]).toEqual([303, [LISTENER]]);
    const token = new URLSearchParams(sent[0]?.body).get('logout_token') ?? '';
    const keys = createLocalJWKSet((await stage.get('/jwks')).body as unknown as JSONWebKeySet);
    const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer: stage.issuer, audience: shop.clientId, typ: 'logout+jwt' });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ sub: 'ann', sid: expect.any(String) as string, events: { 'http://schemas.openid.net/event/backchannel-logout': {} } });
    expect(payload).not.toHaveProperty('nonce');
  });

  it('is not refused for an address that leads to no web server: nothing is sent there', async () => {
    await expect(stage.signIn({ ...shop, clientId: 'odd' }, 'ann', { scope: 'openid' })).resolves.toMatchObject({ status: 200 });
  });
});
