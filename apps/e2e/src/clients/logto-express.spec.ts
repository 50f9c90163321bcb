import { freePorts } from '@gatepost/testing/free-ports';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { handleAuthRoutes, withLogto } from '@logto/express';
import cookieParser from 'cookie-parser';
import express from 'express';
import session from 'express-session';
import type { Server } from 'node:http';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { data, managementClient, uris } from './management';

const running = runningService();
const RESOURCE = 'https://orders.example';

describe('a web app on @logto/express', () => {
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    const [port = 0] = await freePorts(1);
    baseUrl = `http://localhost:${port}`;
    const { api } = await managementClient(running);
    data(await api.POST('/api/resources', { body: { name: 'Orders', indicator: RESOURCE } }));
    const oidcClientMetadata = { redirectUris: uris(`${baseUrl}/logto/sign-in-callback`), postLogoutRedirectUris: uris(baseUrl) };
    const app = data(await api.POST('/api/applications', { body: { name: 'Web app', type: 'Traditional', oidcClientMetadata } }));
    const { value } = data(await api.POST('/api/applications/{id}/secrets', { params: { path: { id: app.id } }, body: { name: 'Test' } }));
    const config = { appId: app.id, appSecret: value, endpoint: running.service.endpoint, baseUrl, scopes: ['email'], resources: [RESOURCE] };
    const web = express();
    web.use(cookieParser(), session({ name: 'web', secret: 'a secret of the web app', resave: false, saveUninitialized: true, cookie: { maxAge: 3_600_000 } }));
    web.use(handleAuthRoutes(config));
    web.get('/', withLogto({ ...config, fetchUserInfo: true }), ({ user }, response) => void response.json(user));
    web.get('/token', withLogto({ ...config, getAccessToken: true, resource: RESOURCE }), ({ user }, response) => void response.json(user));
    server = await new Promise((listening) => {
      const opened = web.listen(port, () => listening(opened));
    });
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  /** Follows the app and the service until a page of the app shows. */
  async function follow(browser: HttpBrowser, url: string): Promise<{ url: string; text: string }> {
    const answer = await browser.go(url);
    return answer.location === null ? { url, text: answer.text } : follow(browser, new URL(answer.location, url).href);
  }

  async function signedIn() {
    const browser = new HttpBrowser();
    const walk = new SignInWalk(running.service.endpoint, browser);
    const email = running.newAddress();
    const { location } = await browser.go(`${baseUrl}/logto/sign-in`);
    const callback = await walk.signIn(location ?? '', email, running.mailbox);
    await follow(browser, callback);
    const page = async (path: string) => JSON.parse((await browser.go(baseUrl + path)).text) as Record<string, unknown>;
    return { browser, email, page };
  }

  it('knows nobody before', async () => {
    const { text } = await new HttpBrowser().go(baseUrl);
    expect(JSON.parse(text)).toEqual({ isAuthenticated: false });
  });

  it('signs a person in with its secret and reads the profile', async () => {
    const { email, page } = await signedIn();
    expect(await page('/')).toMatchObject({ isAuthenticated: true, claims: { email, iss: running.service.issuer }, userInfo: { email } });
  });

  it('gets a token for its API by refreshing', async () => {
    const { page } = await signedIn();
    const { accessToken } = await page('/token');
    expect(accessToken).toEqual(anyText);
    const [, payload = ''] = String(accessToken).split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ aud: RESOURCE, iss: running.service.issuer, scope: '' });
  });

  it('signs out, and is sent back without a click', async () => {
    const { browser, page } = await signedIn();
    const { text } = await follow(browser, `${baseUrl}/logto/sign-out`);
    expect(text).toContain('op.logoutForm');
    expect(await page('/')).toEqual({ isAuthenticated: false });
  });
});
