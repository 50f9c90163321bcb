import { AndroidShell } from '@gatepost/testing/android-shell';
import { eventually } from '@gatepost/testing/eventually';
import { fileURLToPath } from 'node:url';
import type { RunningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { MobileApp } from '../web/mobile-app';
import { SignInPages } from '../web/sign-in-pages';

const WEB_APP = fileURLToPath(new URL('../../../../dist/apps/mobile', import.meta.url));
const SCREEN = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The visitor's phone, with the app installed and never opened. */
export async function unpackPhone({ service }: RunningService, visitor: Visitor): Promise<AndroidShell> {
  const [webView, systemBrowser] = [await visitor.newProfile(SCREEN), await visitor.newProfile(SCREEN)];
  return AndroidShell.unpack({ webView, systemBrowser, webApp: WEB_APP, endpoint: service.endpoint });
}

/** From the tap on the button to the page that waits for the code. */
export async function askForCode(running: RunningService, phone: AndroidShell, visitor: Visitor) {
  await new MobileApp(phone.app).signIn();
  const pages = new SignInPages(await phone.tab());
  await pages.askForCode(visitor.email);
  return { pages, code: await running.mailbox.nextCode(visitor.email) };
}

/** A phone whose owner is signed in, and sees the home page. */
export async function signedInPhone(running: RunningService, visitor: Visitor): Promise<AndroidShell> {
  const phone = await unpackPhone(running, visitor);
  await phone.launch();
  const { pages, code } = await askForCode(running, phone, visitor);
  await pages.enterCode(code);
  await new MobileApp(phone.app).home(visitor.email);
  return phone;
}

/** Settles when nothing in the app waits for the browser any more. Ionic's own listener to the back button comes and stays. */
export async function isAtRest(phone: AndroidShell): Promise<void> {
  const waiting = () => phone.listening.filter((event) => event !== 'App backButton').join(', ');
  await eventually(
    () => waiting() === 'App appStateChange, App appUrlOpen' || undefined,
    () => `the app listens to ${waiting()}`,
  );
}
