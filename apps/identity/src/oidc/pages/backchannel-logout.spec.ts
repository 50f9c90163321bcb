import { jest } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { ManagementApi } from '../../testing/management-api';
import { OidcStage } from '../testing/oidc-stage';

const shop = { clientId: 'shop', redirectUri: 'https://shop.example/callback' };

interface Sent {
  readonly path: string;
  readonly body: string;
}

describe('an application that wants to know when somebody signs out', () => {
  let stage: OidcStage;
  let application: Server;
  const sent: Sent[] = [];
  let connections = 0;

  beforeAll(async () => {
    // The library says that it cannot guard calls here, where Node's own fetch is out of its sight. It is not what guards them.
    jest.spyOn(console, 'warn').mockReturnValue();
    stage = new OidcStage(await ManagementApi.start());
    application = createServer((request, response) => {
      void text(request).then((body) => {
        sent.push({ path: request.url ?? '', body });
        response.writeHead(204).end();
      });
    });
    application.on('connection', () => {
      connections += 1;
    });
    application.listen(0, '127.0.0.1');
    await once(application, 'listening');
    const { port } = application.address() as AddressInfo;
    const addresses = {
      shop: `http://127.0.0.1:${port}/signed-out`,
      // It leads to this machine as well, but by an address that not even a demo allows.
      inside: `http://0.0.0.0:${port}/signed-out`,
      odd: 'file:///etc/passwd',
    };
    for (const [id, backchannelLogoutUri] of Object.entries(addresses)) {
      const oidc = { backchannelLogoutUri, backchannelLogoutSessionRequired: true };
      await stage.addApplication({ id, type: 'SPA', redirectUris: [shop.redirectUri], oidc });
    }
    await stage.addUser('ann');
  }, 60_000);

  afterAll(async () => {
    application.close();
    await stage.api.stop();
  });
  beforeEach(() => {
    sent.splice(0);
    connections = 0;
  });

  async function signOut(browser: HttpBrowser, clientId: string): Promise<number> {
    const page = await browser.go(`${stage.issuer}/session/end?client_id=${clientId}`);
    const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const fields = [...page.text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, value]);
    return (await browser.go(action, { method: 'POST', body: new URLSearchParams(fields) })).status;
  }

  it('is sent a signed token that names the person and the session', async () => {
    const browser = new HttpBrowser();
    await stage.signIn(shop, 'ann', { scope: 'openid' }, browser);
    expect([await signOut(browser, 'shop'), sent.map(({ path }) => path)]).toEqual([303, ['/signed-out']]);
    expect(connections).toBe(1);
    const token = new URLSearchParams(sent[0]?.body).get('logout_token') ?? '';
    const keys = createLocalJWKSet((await stage.get('/jwks')).body as unknown as JSONWebKeySet);
    const { payload, protectedHeader } = await jwtVerify(token, keys, { issuer: stage.issuer, audience: shop.clientId, typ: 'logout+jwt' });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ sub: 'ann', sid: expect.any(String) as string, events: { 'http://schemas.openid.net/event/backchannel-logout': {} } });
    expect(payload).not.toHaveProperty('nonce');
  });

  it('is not called inside the operator’s network, and the person is signed out all the same', async () => {
    const browser = new HttpBrowser();
    await stage.signIn({ ...shop, clientId: 'inside' }, 'ann', { scope: 'openid' }, browser);
    expect(await signOut(browser, 'inside')).toBe(303);
    expect([connections, sent]).toEqual([0, []]);
  });

  it('is not refused for an address that leads to no web server: nothing is sent there', async () => {
    await expect(stage.signIn({ ...shop, clientId: 'odd' }, 'ann', { scope: 'openid' })).resolves.toMatchObject({ status: 200 });
  });
});
