import { mobileWeb } from '@gatepost/oidc-contracts/demo';
import { mobile as german } from '@gatepost/phrases/mobile/de';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from './mobile-app';
import { SignInPages } from './sign-in-pages';

const running = runningService({ isEmbedded: true });
const journey = journeysAround(running);

describe('the app in a plain browser', () => {
  journey('lets somebody new in with a code read in the inbox, out again, and in again with another code', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint);
    const [app, pages] = [new MobileApp(page), new SignInPages(page)];
    await app.signUp();
    await pages.title('Create your Harbour account');
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
    expect(new URL(page.url()).origin).toBe(running.service.previewEndpoint);

    await app.signOut();
    await app.notice('signed-out');
    expect(new URL(page.url()).origin).toBe(running.service.previewEndpoint);

    await app.signIn();
    await pages.title('Sign in to Harbour');
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
  });

  journey('asks nothing of somebody whom the browser still knows', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint);
    const [app, pages] = [new MobileApp(page), new SignInPages(page)];
    await app.signIn();
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
    await page.evaluate('localStorage.clear()');
    await page.goto(running.service.previewEndpoint);
    await app.signIn();
    await app.home(visitor.email);
    expect(await running.mailbox.received(visitor.email)).toHaveLength(1);
  });

  journey('keeps somebody signed in across a reload', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint);
    const [app, pages] = [new MobileApp(page), new SignInPages(page)];
    await app.signIn();
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
    await page.reload();
    await app.home(visitor.email);
  });

  journey('signs in by keyboard alone', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint);
    const pages = new SignInPages(page);
    await new MobileApp(page).signIn();
    await pages.title('Sign in to Harbour');
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 15; presses += 1) {
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(wanted)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${wanted} cannot be reached with the Tab key`);
    };
    await tabTo('input[type=email]');
    await page.keyboard.type(visitor.email);
    await page.keyboard.press('Enter');
    await pages.code.waitFor();
    await tabTo('input[autocomplete="one-time-code"]');
    await page.keyboard.type(await running.mailbox.nextCode(visitor.email));
    await page.keyboard.press('Enter');
    await new MobileApp(page).home(visitor.email);
  });

  journey('returns to its own address when the sign-in is over, and leaves no code behind', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint + mobileWeb.callbackPath);
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  });

  journey('speaks the language of the browser', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint, { locale: 'de-DE' });
    await page.getByRole('button', { name: german.signIn.signIn, exact: true }).click();
    await page.getByLabel('E-Mail-Adresse').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });
});
