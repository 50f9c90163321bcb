import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import { en } from '@gatepost/phrases/sign-in/en';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, signIn, webApp } from '../relying-party/relying-party';
import { MobileApp } from './mobile-app';
import { SignInPages } from './sign-in-pages';

const running = runningService();
const journey = journeysAround(running);

describe('a page that ends something', () => {
  journey('says that no sign-in is under way, to somebody with a bookmark', async (visitor) => {
    const page = await visitor.open(`${running.service.endpoint}/sign-in`);
    await new SignInPages(page).title(en.unknownSession.title);
    await page.goto(`${running.service.endpoint}/some/where`);
    await new SignInPages(page).title(en.unknownSession.title);
  });

  journey('says what failed, and names the request for whoever is asked for help', async (visitor) => {
    const config = await discover(running, nativeApp);
    const { url } = await authorization(config, { ...nativeApp, redirectUri: 'io.gatepost.mobile://elsewhere' });
    const page = await visitor.open(url);
    const pages = new SignInPages(page);
    await pages.title(en.failed.title);
    await pages.text('oidc.invalid_redirect_uri');
    await pages.text(/^[\w-]{16}$/);
  });

  journey('says that one is signed out, where no app waits', async (visitor) => {
    const page = await visitor.open(`${running.service.issuer}/session/end?client_id=${mobileWeb.clientId}`);
    await new SignInPages(page).title(en.signedOut.title);
  });

  journey('asks before a strange site signs somebody out', async (visitor) => {
    const page = await visitor.open('https://stranger.example/').catch(() => undefined);
    expect(page).toBeUndefined();
    const profile = await visitor.newProfile();
    await profile.route('https://stranger.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<a href="${running.service.issuer}/session/end?client_id=${mobileApp.clientId}">a picture of a cat</a>`,
      }),
    );
    const strange = await profile.newPage();
    await strange.goto('https://stranger.example/');
    await strange.getByRole('link').click();
    await strange.getByRole('heading', { name: 'Sign out?' }).waitFor();
    await strange.getByRole('button', { name: 'Sign out' }).click();
    await new SignInPages(strange).title(en.signedOut.title);
  });
});

describe('two apps in one browser', () => {
  journey('sign in side by side, and each gets what is its own', async (visitor) => {
    const web = await visitor.open(running.service.previewEndpoint);
    await new MobileApp(web).signIn();
    const webPages = new SignInPages(web);
    await webPages.askForCode(visitor.email);
    const code = await running.mailbox.nextCode(visitor.email);

    const native = await web.context().newPage();
    const { url, state } = await authorization(await discover(running, nativeApp), nativeApp);
    await native.goto(url);
    const links: string[] = [];
    native.on('request', (request) => void (request.url().startsWith(nativeApp.redirectUri) && links.push(request.url())));
    const nativePages = new SignInPages(native);
    const other = running.newAddress();
    await nativePages.askForCode(other);

    await web.reload();
    await webPages.text(visitor.email);
    await webPages.enterCode(code);
    await new MobileApp(web).home(visitor.email);

    await native.reload();
    await nativePages.text(other);
    await nativePages.enterCode(await running.mailbox.nextCode(other));
    await nativePages.title(en.done.title);
    await expect(native.getByRole('link', { name: en.done.open }).getAttribute('href')).resolves.toContain(`state=${state}`);
    expect(links[0]).toContain(`state=${state}`);
  });

  journey('do not trap anybody behind an account that is gone', async (visitor) => {
    const config = await discover(running, nativeApp);
    const page = await visitor.open((await authorization(config, nativeApp)).url);
    const pages = new SignInPages(page);
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await pages.title(en.done.title);
    await running.query('DELETE FROM users WHERE primary_email = $1', [visitor.email]);
    await page.goto((await authorization(config, nativeApp)).url);
    const other = running.newAddress();
    await pages.askForCode(other);
    await pages.enterCode(await running.mailbox.nextCode(other));
    await pages.title(en.done.title);
    await pages.text(other);
  });

  journey('share the sign-in of the browser', async (visitor) => {
    const { walk } = await signIn(running, webApp(running));
    const profile = await visitor.newProfile();
    const pairs = walk.browser.jar.header('/').split('; ');
    await profile.addCookies(
      pairs.map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: running.service.endpoint })),
    );
    const page = await profile.newPage();
    await page.goto((await authorization(await discover(running, nativeApp), nativeApp)).url);
    await new SignInPages(page).title(en.done.title);
  });
});
