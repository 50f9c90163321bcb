import { eventually } from '@gatepost/testing/eventually';
import type { Page } from 'playwright-core';
import { anyText } from '../stage/any-text';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { SignInPages } from '../web/sign-in-pages';
import { data, managementClient, uris } from './management';
import { startSinglePageApp, type SinglePageApp } from './single-page-app';

const RESOURCE = 'https://orders.example';

/** What each app's script offers to the test; `state` tells who is signed in. */
interface Offered {
  signIn(): Promise<void>;
  signOut(): Promise<void>;
  state(): Promise<{ email?: string; accessToken?: string }>;
  renew(): Promise<{ email?: string; accessToken?: string }>;
}

const clients = {
  '@logto/browser': `
    import LogtoClient from '@logto/browser';
    export const start = async ({ endpoint, appId }) => {
      const client = new LogtoClient({ endpoint, appId, scopes: ['email'], resources: ['${RESOURCE}'] });
      if (await client.isSignInRedirected(location.href)) { await client.handleSignInCallback(location.href); history.replaceState({}, '', '/'); }
      const state = async () => (await client.isAuthenticated()) ? { email: (await client.getIdTokenClaims()).email, accessToken: await client.getAccessToken() } : {};
      return {
        signIn: () => client.signIn(location.origin + '/callback'),
        signOut: () => client.signOut(location.origin + '/'),
        state,
        renew: async () => { await client.clearAccessToken(); const accessToken = await client.getAccessToken('${RESOURCE}'); return { ...(await state()), accessToken }; },
      };
    };`,
  'oidc-client-ts': `
    import { UserManager } from 'oidc-client-ts';
    export const start = async ({ endpoint, appId }) => {
      const manager = new UserManager({ authority: endpoint + '/oidc', client_id: appId, redirect_uri: location.origin + '/callback', post_logout_redirect_uri: location.origin + '/', scope: 'openid offline_access profile email', prompt: 'consent' });
      if (location.pathname === '/callback') { await manager.signinRedirectCallback(); history.replaceState({}, '', '/'); }
      const state = async () => { const user = await manager.getUser(); return user ? { email: user.profile.email, accessToken: user.access_token } : {}; };
      return {
        signIn: () => manager.signinRedirect(),
        signOut: () => manager.signoutRedirect(),
        state,
        renew: async () => { await manager.signinSilent(); return state(); },
      };
    };`,
};

const running = runningService();
const journey = journeysAround(running);

describe.each(Object.entries(clients))('a single-page app on %s', (name, source) => {
  let app: SinglePageApp;
  let appId: string;

  beforeAll(async () => {
    app = await startSinglePageApp(`${source}\nwindow.app = start(await (await fetch('/settings.json')).json());`);
    const { api } = await managementClient(running);
    await api.POST('/api/resources', { body: { name: 'Orders', indicator: RESOURCE } });
    const oidcClientMetadata = { redirectUris: uris(`${app.url}/callback`), postLogoutRedirectUris: uris(`${app.url}/`) };
    ({ id: appId } = data(await api.POST('/api/applications', { body: { name, type: 'SPA', oidcClientMetadata } })));
  }, 60_000);
  afterAll(() => app.stop());

  const does = (page: Page, what: keyof Offered): Promise<unknown> => page.evaluate(`window.app.then((offered) => offered.${what}())`);
  // While the browser is on its way from one page to the next there is nobody to ask.
  const state = (page: Page) =>
    eventually(
      async () => (await does(page, 'state').catch(() => undefined)) as Awaited<ReturnType<Offered['state']>> | undefined,
      () => 'the app does not answer',
    );

  async function open(page: Page): Promise<void> {
    await page.route('**/settings.json', (route) => route.fulfill({ json: { endpoint: running.service.endpoint, appId } }));
    await page.goto(app.url);
  }

  journey(`${name}: signs in, renews its tokens and signs out without a click`, async (visitor) => {
    const page = await (await visitor.newProfile()).newPage();
    await open(page);
    expect(await state(page)).toEqual({});
    await Promise.all([page.waitForURL(`${running.service.endpoint}/sign-in**`), does(page, 'signIn').catch(() => undefined)]);
    const pages = new SignInPages(page);
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await page.waitForURL(`${app.url}/**`);
    await page.waitForURL(`${app.url}/`);
    const before = await state(page);
    expect(before).toEqual({ email: visitor.email, accessToken: anyText });
    const renewed = (await does(page, 'renew')) as typeof before;
    expect(renewed).toEqual({ email: visitor.email, accessToken: anyText });
    expect(renewed.accessToken).not.toBe(before.accessToken);
    await Promise.all([page.waitForURL(`${app.url}/`, { waitUntil: 'load' }), does(page, 'signOut').catch(() => undefined)]);
    await page.waitForURL(`${app.url}/`);
    expect(await state(page)).toEqual({});
  });
});
