import { en } from '@gatepost/phrases/sign-in/en';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from '../web/mobile-app';
import { SignInPages } from '../web/sign-in-pages';
import { askForCode, isAtRest, signedInPhone, unpackPhone } from './phone';

const running = runningService();
const journey = journeysAround(running);

describe('signing in on a phone', () => {
  journey('leads from the app to the browser and back, and closes the browser', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.launch();
    const { pages, code } = await askForCode(running, phone, visitor);
    await pages.enterCode(code);
    await new MobileApp(phone.app).home(visitor.email);
    expect(phone.isTabOpen).toBe(false);
    expect(phone.links).toHaveLength(1);
    await isAtRest(phone);
    expect([...phone.preferences.keys()]).toEqual(expect.arrayContaining(['idToken', 'refreshToken']));
  });

  journey('can begin with a new account', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.launch();
    await new MobileApp(phone.app).signUp();
    const pages = new SignInPages(await phone.tab());
    await pages.title('Create your Harbour account');
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await new MobileApp(phone.app).home(visitor.email);
  });

  journey('works when the system tells of the closed browser before it opens the link', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    phone.handover = 'closed first';
    await phone.launch();
    const { pages, code } = await askForCode(running, phone, visitor);
    await pages.enterCode(code);
    await new MobileApp(phone.app).home(visitor.email);
  });

  journey('can be called off, and begun again', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.launch();
    const app = new MobileApp(phone.app);
    await app.signIn();
    await new SignInPages(await phone.tab()).title('Sign in to Harbour');
    await phone.closeTab();
    await app.notice('cancelled');
    const { pages, code } = await askForCode(running, phone, visitor);
    await pages.enterCode(code);
    await app.home(visitor.email);
  });

  journey('succeeds although the link comes long after the browser was reported closed', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    phone.handover = 'held';
    await phone.launch();
    const { pages, code } = await askForCode(running, phone, visitor);
    await pages.enterCode(code);
    const link = await phone.followedLink();
    await phone.closeTab();
    const app = new MobileApp(phone.app);
    await app.notice('cancelled');
    await phone.openLink(link);
    await app.home(visitor.email);
  });

  journey('survives that the system kills the app meanwhile', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.launch();
    const { pages, code } = await askForCode(running, phone, visitor);
    await phone.kill();
    await pages.enterCode(code);
    await phone.followedLink();
    await phone.running();
    await new MobileApp(phone.app).home(visitor.email);
  });

  journey('survives that the person starts the killed app again before the link comes', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.launch();
    const { pages, code } = await askForCode(running, phone, visitor);
    await phone.kill();
    const page = await phone.launch();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await pages.enterCode(code);
    await new MobileApp(phone.app).home(visitor.email);
  });

  journey('begins once when the button is tapped twice', async (visitor) => {
    const phone = await unpackPhone(running, visitor);
    await phone.launch();
    await phone.app.getByRole('button', { name: 'Sign in', exact: true }).dblclick();
    const pages = new SignInPages(await phone.tab());
    await pages.askForCode(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await new MobileApp(phone.app).home(visitor.email);
    expect(phone.tabsOpened).toBe(1);
  });

  journey('asks nothing when the browser knows the person, and offers a button in case the browser will not open the app by itself', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.kill();
    phone.preferences.clear();
    phone.handover = 'held';
    await phone.launch();
    const app = new MobileApp(phone.app);
    await app.signIn();
    const tab = await phone.tab();
    await new SignInPages(tab).title(en.done.title);
    const before = phone.links.length;
    phone.handover = 'link first';
    await tab.getByRole('link', { name: en.done.open }).click();
    await app.home(visitor.email);
    expect(phone.links.length).toBeGreaterThan(before);
  });
});
