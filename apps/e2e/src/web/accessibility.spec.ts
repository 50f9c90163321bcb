import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import { mobile } from '@gatepost/phrases/mobile/en';
import { en } from '@gatepost/phrases/sign-in/en';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from './mobile-app';
import { nativeSignIn } from './native-sign-in';
import { SignInPages } from './sign-in-pages';

const running = runningService();
const journey = journeysAround(running);
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('axe finds nothing', () => {
  journey('on the pages of a sign-in', async (visitor) => {
    const { page, pages } = await nativeSignIn(running, visitor);
    await pages.title('Sign in to Harbour');
    expect(await barriersOn(page)).toEqual([]);
    await pages.press(en.identifier.send);
    await pages.text(en.identifier.missing);
    expect(await barriersOn(page)).toEqual([]);
    await pages.askForCode(visitor.email);
    const code = await running.mailbox.nextCode(visitor.email);
    expect(await barriersOn(page)).toEqual([]);
    await pages.enterCode(wrong(code));
    await pages.text('4 tries are left');
    expect(await barriersOn(page)).toEqual([]);
    await pages.enterCode(code);
    await pages.title(en.done.title);
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('on the page of a registration', async (visitor) => {
    const { page, pages } = await nativeSignIn(running, visitor, { first_screen: 'register' });
    await pages.title('Create your Harbour account');
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('where a code has come to its end', async (visitor) => {
    const { page, pages } = await nativeSignIn(running, visitor);
    await pages.askForCode(visitor.email);
    const code = await running.mailbox.nextCode(visitor.email);
    await running.query(`UPDATE one_time_codes SET expires_at = now() - interval '1 second'`);
    await pages.enterCode(code);
    await pages.title(en.ended.expired);
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('on the pages without a sign-in', async (visitor) => {
    const { endpoint, issuer } = running.service;
    const page = await visitor.open(`${endpoint}/sign-in`);
    const pages = new SignInPages(page);
    await pages.title(en.unknownSession.title);
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${issuer}/session/end?client_id=${mobileWeb.clientId}`);
    await pages.title(en.signedOut.title);
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${issuer}/session/end?client_id=${mobileApp.clientId}&post_logout_redirect_uri=x`);
    await pages.title(en.failed.title);
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('in the mobile app', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint, { viewport: { width: 390, height: 844 } });
    const app = new MobileApp(page);
    await page.getByRole('button', { name: mobile.signIn.signIn, exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await app.signIn();
    const pages = new SignInPages(page);
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${running.service.previewEndpoint}/home/known`);
    await page.getByText(mobile.known.about).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${running.service.previewEndpoint}/home/answer`);
    await page.getByText(mobile.answer.claims).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${running.service.previewEndpoint}/home`);
    await app.account();
    expect(await barriersOn(page)).toEqual([]);
  });
});
