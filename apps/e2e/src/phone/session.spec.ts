import { mobile } from '@gatepost/phrases/mobile/en';
import { en } from '@gatepost/phrases/sign-in/en';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { MobileApp } from '../web/mobile-app';
import { SignInPages } from '../web/sign-in-pages';
import { isAtRest, signedInPhone } from './phone';

const running = runningService();
const journey = journeysAround(running);

describe('a person who is signed in on a phone', () => {
  journey('signs out through the browser, which then asks for a code again', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    const app = new MobileApp(phone.app);
    await app.signOut();
    await app.notice('signed-out');
    expect(phone.isTabOpen).toBe(false);
    expect(phone.preferences.size).toBe(0);
    await isAtRest(phone);
    await app.signIn();
    await new SignInPages(await phone.tab()).title('Sign in to Harbour');
  });

  journey('is signed out of the app even when the browser is closed before it answers', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    const app = new MobileApp(phone.app);
    phone.handover = 'held';
    await app.signOut();
    await new SignInPages(await phone.tab()).title(en.signedOut.title);
    await phone.closeTab();
    await app.notice('browser-closed');
    await isAtRest(phone);
    await app.signIn();
    await phone.tab();
  });

  journey('has a button to return with, should the browser not open the app by itself', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    phone.handover = 'held';
    await new MobileApp(phone.app).signOut();
    const tab = await phone.tab();
    await new SignInPages(tab).title(en.signedOut.title);
    phone.handover = 'link first';
    await tab.getByRole('link', { name: en.done.open }).click();
    await new MobileApp(phone.app).notice('signed-out');
  });

  journey('stays signed in when the app is killed', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.kill();
    await phone.launch();
    await new MobileApp(phone.app).home(visitor.email);
  });

  journey('is told when the service has ended the sign-in', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await running.query(`DELETE FROM oidc_artefacts WHERE model IN ('Grant', 'AccessToken', 'RefreshToken')`);
    const app = new MobileApp(phone.app);
    await app.refresh();
    await app.notice('ended');
    expect(phone.preferences.size).toBe(0);
  });

  journey('is told so at the next start as well', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.kill();
    await running.query(`DELETE FROM oidc_artefacts WHERE model IN ('Grant', 'AccessToken', 'RefreshToken')`);
    await phone.launch();
    await new MobileApp(phone.app).notice('ended');
  });

  journey('sees who they are without a connection, and everything when it is back', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.kill();
    await phone.goOffline();
    await phone.launch();
    const app = new MobileApp(phone.app);
    await app.home(visitor.email);
    await phone.app.getByText(mobile.home.unreachable).waitFor();
    await phone.goOnline();
    await phone.app.getByRole('button', { name: mobile.home.retry }).click();
    await phone.app.getByText(mobile.home.unreachable).waitFor({ state: 'detached' });
    await phone.app.getByText(mobile.home.minutes(59)).waitFor();
  });

  journey('starts in the browser without a connection and is told why nothing opens', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.kill();
    phone.preferences.clear();
    await phone.goOffline();
    await phone.launch();
    const app = new MobileApp(phone.app);
    await app.signIn();
    await app.notice('unreachable');
    await phone.goOnline();
    await app.signIn();
    await phone.tab();
  });

  journey('may look away and come back', async (visitor) => {
    const phone = await signedInPhone(running, visitor);
    await phone.switchAwayAndBack();
    await new MobileApp(phone.app).home(visitor.email);
  });
});
