import { HttpBrowser } from '@gatepost/testing/http-browser';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { startExperience } from '@gatepost/contracts/experience/operations';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, signIn, webApp } from './relying-party';

const running = runningService();

/** Of a Set-Cookie line: what does not change from one answer to the next. */
const attributesOf = (line: string) =>
  line
    .toLowerCase()
    .split('; ')
    .slice(1)
    .filter((attribute) => !attribute.startsWith('expires='))
    .sort();

describe('the redirects of a sign-in', () => {
  it('are those of the wire contract, one by one', async () => {
    const { endpoint, issuer } = running.service;
    const walk = new SignInWalk(endpoint);
    const { browser } = walk;
    const { url, state } = await authorization(await discover(running, nativeApp), nativeApp);
    const email = running.newAddress();

    const toSignIn = await browser.go(url);
    expect([toSignIn.status, toSignIn.location]).toEqual([303, expect.stringMatching(/^\/sign-in(\?|$)/)]);
    expect(browser.jar.names).toEqual(expect.arrayContaining(['_interaction', '_interaction.sig', '_interaction_resume', '_interaction_resume.sig', '_logto']));

    expect((await walk.call(startExperience, { interactionEvent: 'SignIn' })).status).toBe(204);
    const sent = await walk.sendCode(email);
    expect((await walk.verify(sent, await running.mailbox.nextCode(email))).status).toBe(200);
    const redirectTo = await walk.submit(sent);
    expect(redirectTo).toMatch(new RegExp(`^${issuer}/auth/`));

    const toConsent = await browser.go(redirectTo);
    expect([toConsent.status, toConsent.location]).toEqual([303, `/consent?app_id=${nativeApp.clientId}`]);
    for (const name of ['_session', '_session.sig']) {
      expect(attributesOf(toConsent.setCookies.find((line) => line.startsWith(`${name}=`)) ?? '')).toEqual(['httponly', 'path=/', 'samesite=lax']);
    }

    const consented = await browser.go(endpoint + (toConsent.location ?? ''));
    expect([consented.status, consented.location]).toEqual([303, expect.stringMatching(new RegExp(`^${issuer}/auth/`))]);

    const back = await browser.go(consented.location ?? '');
    const callback = new URL(back.location ?? '');
    expect([back.status, callback.href.split('?')[0]]).toEqual([303, nativeApp.redirectUri]);
    expect([...callback.searchParams.keys()].sort()).toEqual(['code', 'iss', 'state']);
    expect([callback.searchParams.get('iss'), callback.searchParams.get('state')]).toEqual([issuer, state]);
    expect(callback.hash).toBe('');
  });

  it.each([
    ['first_screen', 'register', '/register'],
    ['first_screen', 'signIn', '/sign-in'],
    ['first_screen', 'something_new', '/sign-in'],
    ['interaction_mode', 'signUp', '/register'],
  ])('begin where %s=%s asks for', async (name, value, path) => {
    const { browser } = new SignInWalk(running.service.endpoint);
    const { url } = await authorization(await discover(running, nativeApp), nativeApp, { [name]: value });
    expect((await browser.go(url)).location?.split('?')[0]).toBe(path);
  });

  it('leave out the pages for somebody who is signed in already', async () => {
    const { walk, config } = await signIn(running, webApp(running));
    const { url } = await authorization(config, webApp(running));
    expect(await walk.follow(url)).toMatch(/\/callback\?code=/);
  });

  it('show the pages again when the app insists', async () => {
    const { walk, config } = await signIn(running);
    const { url } = await authorization(config, nativeApp, { prompt: 'login consent' });
    expect((await walk.browser.go(url)).location).toMatch(/^\/sign-in/);
  });

  it('give the browser a new session when somebody signs in again', async () => {
    const { walk, config, email } = await signIn(running);
    const session = () => /(?:^|; )_session=([^;]+)/.exec(walk.browser.jar.header('/'))?.[1];
    const before = session();
    const { url } = await authorization(config, nativeApp, { prompt: 'login consent' });
    await walk.signIn(url, email, running.mailbox);
    expect(session()).not.toBe(before);
  });
});

describe('any other address', () => {
  it('is a page of the sign-in app on both origins', async () => {
    for (const endpoint of [running.service.endpoint, running.service.adminEndpoint]) {
      const answer = await new HttpBrowser().go(`${endpoint}/some/where`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    }
  });

  it('is not found where files and operations live', async () => {
    for (const path of ['/assets/nothing.js', '/api/nothing']) expect((await new HttpBrowser().go(running.service.endpoint + path)).status).toBe(404);
  });
});

describe('the cookies of a sign-in', () => {
  it('are signed, out of reach for scripts and kept from other sites', async () => {
    const { browser } = new SignInWalk(running.service.endpoint);
    const { setCookies } = await browser.go((await authorization(await discover(running, nativeApp), nativeApp)).url);
    for (const name of ['_interaction', '_interaction.sig']) {
      const line = setCookies.find((cookie) => cookie.startsWith(`${name}=`));
      expect(attributesOf(line ?? '')).toEqual(['httponly', 'path=/', 'samesite=lax']);
    }
  });

  it('are refused when somebody has changed them', async () => {
    const walk = new SignInWalk(running.service.endpoint);
    await walk.browser.go((await authorization(await discover(running, nativeApp), nativeApp)).url);
    walk.browser.jar.keep(['_interaction.sig=AAAAAAAAAAAAAAAAAAAAAAAAAAA; path=/']);
    const answer = await walk.call(startExperience, { interactionEvent: 'SignIn' });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([400, expect.objectContaining({ code: 'session.not_found' })]);
  });
});

describe('a request that leads nowhere', () => {
  it.each([
    ['a stranger', { client_id: 'nobody' }, 'invalid_client'],
    ['an address that is not registered', { redirect_uri: 'io.gatepost.mobile://elsewhere' }, 'invalid_redirect_uri'],
    ['no proof key', { code_challenge: '', code_challenge_method: '' }, undefined],
  ])('is answered here for %s', async (_name, changed, error) => {
    const { browser } = new SignInWalk(running.service.endpoint);
    const url = new URL((await authorization(await discover(running, nativeApp), nativeApp)).url);
    for (const [name, value] of Object.entries(changed)) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    const answer = await browser.go(url.href, { headers: { accept: 'application/json' } });
    if (error === undefined) {
      expect(answer.location).toMatch(/^io\.gatepost\.mobile:\/\/callback\?error=invalid_request/);
    } else {
      expect([answer.status, answer.location, JSON.parse(answer.text)]).toEqual([
        400,
        null,
        expect.objectContaining({ error, code: `oidc.${error}`, message: anyText }),
      ]);
    }
  });

  it('is a page for a browser', async () => {
    const { browser } = new SignInWalk(running.service.endpoint);
    const url = new URL((await authorization(await discover(running, nativeApp), nativeApp)).url);
    url.searchParams.set('client_id', 'nobody');
    const answer = await browser.go(url.href);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, expect.stringContaining('text/html')]);
  });
});
