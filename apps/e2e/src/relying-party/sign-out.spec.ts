import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import type { Answer } from '@gatepost/testing/http-browser';
import type { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { runningService } from '../stage/running-service';
import { authorization, nativeApp, refresh, signIn, webApp } from './relying-party';

const running = runningService();

const endSession = (parameters: Readonly<Record<string, string>>) => `${running.service.issuer}/session/end?${new URLSearchParams(parameters).toString()}`;
const postsItself = ({ text }: Answer) => /<script[^>]*>[^<]*submit\(\)/.test(text);

/** What a browser does with the page: it posts the form, by itself or after a click. */
async function postForm({ browser }: SignInWalk, page: Answer): Promise<Answer> {
  const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const fields = [...page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [
    name,
    value,
  ]);
  return browser.go(action, { method: 'POST', body: new URLSearchParams(fields) });
}

async function isSignedIn(walk: SignInWalk, url: string): Promise<boolean> {
  return !(await walk.browser.go(url)).location?.startsWith('/sign-in');
}

describe('signing out', () => {
  it('needs neither a hint nor a click and leads back to the app', async () => {
    const { walk, config } = await signIn(running);
    const { url } = await authorization(config, nativeApp);
    expect(await isSignedIn(walk, url)).toBe(true);
    const page = await walk.browser.go(endSession({ client_id: mobileApp.clientId, post_logout_redirect_uri: mobileApp.signedOutUri }));
    expect([page.status, postsItself(page)]).toEqual([200, true]);
    const done = await postForm(walk, page);
    expect([done.status, done.location]).toEqual([303, mobileApp.signedOutUri]);
    expect(await isSignedIn(walk, url)).toBe(false);
  });

  it('gives the state back that the app sent along with its hint', async () => {
    const { walk, tokens } = await signIn(running, webApp(running));
    const uri = running.service.previewEndpoint + mobileWeb.signedOutPath;
    const page = await walk.browser.go(endSession({ id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: uri, state: 'kept' }));
    expect((await postForm(walk, page)).location).toBe(`${uri}?state=kept`);
  });

  it('asks when a strange site sends the browser', async () => {
    const { walk } = await signIn(running);
    const headers = { 'sec-fetch-site': 'cross-site', referer: 'https://stranger.example/' };
    const page = await walk.browser.go(endSession({ client_id: mobileApp.clientId }), { headers });
    expect([page.status, postsItself(page)]).toEqual([200, false]);
    expect(page.text).toContain('"name":"sign-out"');
  });

  it('asks when a stranger brings a hint of their own', async () => {
    const { walk } = await signIn(running);
    const { tokens } = await signIn(running);
    const headers = { 'sec-fetch-site': 'cross-site', referer: 'https://stranger.example/' };
    const page = await walk.browser.go(endSession({ id_token_hint: tokens.id_token ?? '' }), { headers });
    expect([page.status, postsItself(page)]).toEqual([200, false]);
  });

  it('does not ask when a site of the app sends the browser', async () => {
    const { walk } = await signIn(running, webApp(running));
    const headers = { 'sec-fetch-site': 'same-site', referer: `${running.service.previewEndpoint}/` };
    const page = await walk.browser.go(endSession({ client_id: mobileWeb.clientId }), { headers });
    expect(postsItself(page)).toBe(true);
  });

  it('ends on a page that says so when there is nowhere to return to', async () => {
    const { walk } = await signIn(running);
    const done = await postForm(walk, await walk.browser.go(endSession({ client_id: mobileApp.clientId })));
    const end = done.location === null ? done : await walk.browser.go(new URL(done.location, running.service.endpoint).href);
    expect([end.status, end.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(end.text).toContain('"name":"signed-out"');
  });

  it('works in a browser that has no session any more', async () => {
    const { walk } = await signIn(running);
    await running.query(`DELETE FROM oidc_artefacts WHERE model = 'Session'`);
    const page = await walk.browser.go(endSession({ client_id: mobileApp.clientId, post_logout_redirect_uri: mobileApp.signedOutUri }));
    expect((await postForm(walk, page)).location).toBe(mobileApp.signedOutUri);
  });

  it.each([
    ['an address that is not registered', { client_id: mobileApp.clientId, post_logout_redirect_uri: 'io.gatepost.mobile://elsewhere' }],
    ['a stranger', { client_id: 'nobody', post_logout_redirect_uri: mobileApp.signedOutUri }],
    ['a forged hint', { id_token_hint: 'e30.e30.x', post_logout_redirect_uri: mobileApp.signedOutUri }],
  ])('never leads to %s', async (_name, parameters) => {
    const { walk } = await signIn(running);
    const answer = await walk.browser.go(endSession(parameters));
    expect([answer.status, answer.location, answer.headers.get('content-type')]).toEqual([400, null, expect.stringContaining('text/html')]);
  });

  it('leaves the refresh token of an app that may work offline, until the app revokes it', async () => {
    const { walk, tokens } = await signIn(running);
    await postForm(walk, await walk.browser.go(endSession({ client_id: mobileApp.clientId })));
    expect((await refresh(running, tokens.refresh_token)).status).toBe(200);
  });
});
