import { mobileApp } from '@gatepost/oidc-contracts/demo';
import { mobile } from '@gatepost/phrases/mobile/en';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from '../web/mobile-app';
import { SignInPages } from '../web/sign-in-pages';
import { signedInPreview, signIn } from './app-pages';
import { askForCode, signedInPhone, unpackPhone } from './phone';

const running = runningService();
const journey = journeysAround(running);
const tokens = `${mobileApp.openUri}/home/tokens`;

describe('a link of the app', () => {
  journey('opens its page while the app runs, and leads back home', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.openLink(tokens);
    await phone.app.locator('gp-tokens').getByText(mobile.tokens.lead).waitFor();
    await phone.app.locator('gp-tokens ion-back-button').click();
    await new MobileApp(phone.app).home(visitor.email);
  });

  journey('starts the app at its page', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.kill();
    await phone.openLink(tokens);
    await phone.app.locator('gp-tokens').getByText(mobile.tokens.lead).waitFor();
  });

  journey('is remembered until the person has signed in', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.openLink(tokens);
    const { pages, code } = await askForCode(running, phone, visitor);
    await pages.enterCode(code);
    await phone.app.locator('gp-tokens').getByText(mobile.tokens.lead).waitFor();
  });

  journey('leads nowhere when the app has no such page', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.openLink(`${mobileApp.openUri}/home/nowhere`);
    await new MobileApp(phone.app).home(visitor.email);
    expect(new URL(phone.app.url()).pathname).toBe('/home');
  });
});

describe('an address of the web preview', () => {
  journey('is where the sign-in ends that it began with', async (visitor) => {
    const page = await visitor.open(`${running.service.previewEndpoint}/home/tokens`);
    await signIn(running, page, visitor.email);
    await page.locator('gp-tokens').getByText(mobile.tokens.lead).waitFor();
  });

  journey('needs no second sign-in when it is loaded again', async (visitor) => {
    const page = await signedInPreview(running, visitor);
    await page.goto(`${running.service.previewEndpoint}/account`);
    await page.reload();
    await page.locator('gp-account').getByText(visitor.email).first().waitFor();
    expect(await new SignInPages(page).address.count()).toBe(0);
  });
});
