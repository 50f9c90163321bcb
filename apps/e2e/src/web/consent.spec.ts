import { en } from '@gatepost/phrases/sign-in/en';
import { decodeJwt } from 'jose';
import * as client from 'openid-client';
import type { Page } from 'playwright-core';
import { startSinglePageApp, type SinglePageApp } from '../clients/single-page-app';
import { authorization, discover, type App, type Request } from '../relying-party/relying-party';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { SignInPages } from './sign-in-pages';
import { LOGO, REPORTS, ThirdPartyApps } from './third-party-apps';

const OPENID = 'openid offline_access profile email';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M8 18q8 0 8 5t8 0 8 0 8 0" fill="none" stroke="navy"/></svg>';
const TITLE = 'Let Tidewater Reports use your account?';

const running = runningService();
const journey = journeysAround(running);
let site: SinglePageApp;
let app: App;
let config: client.Configuration;

beforeAll(async () => {
  site = await startSinglePageApp('');
  app = await (await ThirdPartyApps.around(running)).web(`${site.url}/callback`);
  config = await discover(running, app);
}, 60_000);
afterAll(() => site.stop());

/** Up to the question, in a browser that has just signed in. */
async function asked(visitor: Visitor, extra: Readonly<Record<string, string>> = {}) {
  const request = await authorization(config, app, { scope: `${OPENID} read:reports`, resource: REPORTS, ...extra });
  const page = await (await visitor.newProfile()).newPage();
  await page.route(LOGO, (route) => route.fulfill({ contentType: 'image/svg+xml', body: DRAWING }));
  await page.goto(request.url);
  const pages = new SignInPages(page);
  await pages.title('Sign in to Tidewater Reports');
  await pages.askForCode(visitor.email);
  await pages.enterCode(await running.mailbox.nextCode(visitor.email));
  await pages.title(TITLE);
  return { page, pages, request };
}

/** Where the browser is when the application has its answer. */
async function answer(page: Page): Promise<URL> {
  await page.waitForURL(`${site.url}/callback?**`);
  return new URL(page.url());
}

const redeem = (page: URL, { verifier, state }: Request) => client.authorizationCodeGrant(config, page, { pkceCodeVerifier: verifier, expectedState: state });

describe('the question whether somebody else’s application may use the account', () => {
  journey('says who asks, for which account and for what, and where it leads', async (visitor) => {
    const { page, pages } = await asked(visitor, { scope: `${OPENID} read:reports write:comments` });
    await pages.text(visitor.email);
    await pages.text(en.consent.lead);
    await page.waitForFunction(`document.querySelector('img[src="${LOGO}"]')?.naturalWidth > 0`);
    // Theirs, once: it does not take the place of ours.
    expect(await page.locator('img').count()).toBe(1);
    const permissions = await page.getByRole('list', { name: en.consent.asks }).getByRole('listitem').allInnerTexts();
    const { scopes, offlineNote } = en.consent;
    expect(permissions.map((text) => text.split(/\n+/))).toEqual([
      [scopes.profile],
      [scopes.email],
      // One scope has words of its maker, the other only a name.
      ['Use Harbour Reports', 'Read your reports', 'write:comments'],
      [scopes.offline, offlineNote],
    ]);
    await pages.text(`Either way you go on to ${new URL(site.url).host}.`);
    const links = await page.locator('.legal').getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['https://tidewater.example/terms', 'https://tidewater.example/privacy']);
  });

  journey('is answered with Allow: the application gets what was shown, and nothing else', async (visitor) => {
    const { page, pages, request } = await asked(visitor);
    await pages.press(en.consent.allow);
    const tokens = await redeem(await answer(page), request);
    expect([tokens.scope, tokens.claims()?.['email']]).toEqual([OPENID, visitor.email]);
    const reports = await client.refreshTokenGrant(config, tokens.refresh_token ?? '', { resource: REPORTS });
    expect(decodeJwt(reports.access_token)).toMatchObject({ aud: REPORTS, scope: 'read:reports' });
    const greedy = client.refreshTokenGrant(config, tokens.refresh_token ?? '', { resource: REPORTS, scope: 'write:comments' });
    await expect(greedy).rejects.toMatchObject({ error: 'invalid_scope' });
  });

  journey('comes once: the next sign-in goes straight back', async (visitor) => {
    const { page, pages } = await asked(visitor);
    await pages.press(en.consent.allow);
    await answer(page);
    const again = await authorization(config, app, { scope: 'openid profile email read:reports', resource: REPORTS, prompt: '' });
    await page.goto(again.url);
    expect((await redeem(await answer(page), again)).scope).toBe('openid profile email');
    const more = await authorization(config, app, { scope: 'openid profile email read:reports write:comments', resource: REPORTS, prompt: '' });
    await page.goto(more.url);
    await pages.title(TITLE);
    const permissions = page.getByRole('list', { name: en.consent.asks }).getByRole('listitem');
    expect((await permissions.allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([['Use Harbour Reports', 'write:comments']]);
  });

  journey('shows everything again to whom an application asks once more', async (visitor) => {
    const { page, pages } = await asked(visitor);
    await pages.press(en.consent.allow);
    await answer(page);
    await page.goto((await authorization(config, app, { scope: `${OPENID} read:reports`, resource: REPORTS })).url);
    await pages.title(TITLE);
    for (const words of [en.consent.scopes.profile, en.consent.scopes.email, 'Read your reports']) await pages.text(words);
    expect(await page.getByText(en.consent.harmless).count()).toBe(0);
  });

  journey('is answered with Cancel: the application is told, and asks again next time', async (visitor) => {
    const { page, pages, request } = await asked(visitor);
    await pages.press(en.consent.refuse);
    const callback = await answer(page);
    expect(Object.fromEntries(callback.searchParams)).toMatchObject({ error: 'access_denied', state: request.state });
    expect(callback.searchParams.has('code')).toBe(false);
    await page.goto((await authorization(config, app, { scope: 'openid email', prompt: '' })).url);
    await pages.title(TITLE);
  });

  journey('is still there after a reload, and takes the answer then', async (visitor) => {
    const { page, pages, request } = await asked(visitor);
    await page.reload();
    await pages.title(TITLE);
    await pages.text(visitor.email);
    await pages.press(en.consent.allow);
    expect((await redeem(await answer(page), request)).scope).toBe(OPENID);
  });

  journey('is answered by keyboard alone', async (visitor) => {
    const { page, pages, request } = await asked(visitor);
    await pages.tabTo(en.consent.allow);
    await page.keyboard.press('Enter');
    expect((await redeem(await answer(page), request)).scope).toBe(OPENID);
  });

  journey('has no barriers', async (visitor) => {
    const { page } = await asked(visitor, { scope: OPENID });
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('cannot be answered twice: the way back leads nowhere', async (visitor) => {
    const { page, pages } = await asked(visitor);
    await pages.press(en.consent.allow);
    await answer(page);
    await page.goBack();
    await pages.title(en.unknownSession.title);
  });
});
