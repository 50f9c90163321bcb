import { ApiClient } from '@gatepost/api-client/api-client';
import { AndroidShell } from '@gatepost/testing/android-shell';
import { capacitorOrigins, mobileApp } from '@gatepost/oidc-contracts/demo';
import { readPublicSignInExperience } from '@gatepost/contracts/management/well-known';
import { en } from '@gatepost/phrases/sign-in/en';
import { rm } from 'node:fs/promises';
import { askForCode } from '../phone/phone';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { MobileApp } from '../web/mobile-app';
import { screens, Administrator } from './administrator';
import { appWithId } from './app-with-id';
import { ConsolePage } from './console-page';
import { GuidePage } from './guide-page';
import { MailPage } from './mail-page';
import { MethodsPage } from './methods-page';

const running = runningService();
const journey = journeysAround(running);
const administrator = new Administrator(running);
const PATIENCE_MS = 240_000;

/** Where the next step of the page one sees first leads. */
async function nextStep(console: ConsolePage, done: number): Promise<void> {
  await console.go('/');
  await console.text(done === 1 ? `6 steps to the first sign-in. 1 is done.` : `6 steps to the first sign-in. ${done} are done.`);
  await console.main.locator('li.next a').first().click();
  await console.settled();
}

/** Whoever opened the setup link, with the page they see then. */
async function becomeAdministrator(visitor: Visitor): Promise<ConsolePage> {
  const page = await (await visitor.newProfile(screens.desktop)).newPage();
  const console = new ConsolePage(page, running.service.adminEndpoint);
  await page.goto(await running.service.setupLink());
  await console.field('E-mail address').fill('ada@');
  await console.press('Become administrator');
  await console.text(/^This is not a complete e-mail address/);
  await console.field('E-mail address').fill(administrator.email);
  await console.field('Name').fill(administrator.name);
  await console.press('Become administrator');
  await administrator.signIn(page);
  await console.title('Get started');
  return console;
}

/** How people are told that they can come in. */
async function offered(): Promise<readonly string[]> {
  const { body } = await new ApiClient({ endpoint: running.service.endpoint }).call(readPublicSignInExperience, {});
  return body.signIn.methods.map(({ identifier }) => identifier);
}

describe('somebody new, with nothing but the setup link and what the screen says,', () => {
  beforeAll(async () => {
    const signIn = { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] };
    const signUp = { identifiers: ['username'], password: true, verify: false };
    await running.query(`UPDATE sign_in_experiences SET sign_in = $1, sign_up = $2 WHERE tenant_id = 'default'`, [signIn, signUp]);
    await running.query('UPDATE tenants SET config_version = config_version + 1');
  });

  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  journey(
    'comes to a phone that is signed in',
    async (visitor) => {
      const console = await becomeAdministrator(visitor);

      await nextStep(console, 1);
      await console.press(/^Capacitor JS/);
      await console.field('Name', console.dialog).fill('Tide tables');
      await console.press('Create application', console.dialog);
      const guide = new GuidePage(console);
      await console.title(/Capacitor JS/);
      const guideAt = console.path;
      await guide.allow('Redirect URIs', mobileApp.redirectUri);
      expect(await guide.allowed('CORS allowed origins')).toEqual([...capacitorOrigins]);
      await guide.allow('Post sign-out redirect URIs', mobileApp.signedOutUri);
      const id = await guide.applicationId();

      await nextStep(console, 2);
      await console.press('Any SMTP server');
      const mail = new MailPage(console);
      await mail.fill({ Host: '127.0.0.1', Port: running.service.smtpPort, From: 'Tide tables <codes@tides.example>' });
      await mail.choose('Login', 'None: the relay knows this machine');
      expect(await mail.examine()).toContainEqual(expect.stringContaining('does not offer STARTTLS'));
      await mail.choose('Encryption', 'None: a relay of your own, without a login (port 25)');
      await mail.fill({ Port: running.service.smtpPort });
      expect(await mail.examine()).not.toContainEqual(expect.stringContaining('STARTTLS'));
      await mail.sendTest('test@example.com');
      expect((await running.mailbox.next('test@example.com')).text).toContain('000000');
      await mail.save();

      await nextStep(console, 4);
      const methods = new MethodsPage(console);
      await methods.codesOnly();
      await methods.preview.getByRole('button', { name: en.identifier.send }).waitFor();
      expect(await offered()).toEqual(['username']);
      await methods.save();
      expect(await offered()).toEqual(['email']);

      await console.go(guideAt);
      await console.text('Waiting for the first sign-in');
      const webApp = await appWithId(id);
      folders.push(webApp);
      const [webView, systemBrowser] = [await visitor.newProfile(screens.phone), await visitor.newProfile(screens.phone)];
      const phone = await AndroidShell.unpack({ webView, systemBrowser, webApp, endpoint: running.service.endpoint });
      await phone.launch();
      const { pages, code } = await askForCode(running, phone, visitor);
      await pages.enterCode(code);
      await new MobileApp(phone.app).home(visitor.email);

      await console.text(`Signed in: ${visitor.email}`);
      await console.go('/');
      await console.text('Everything is done. People can sign in.');
    },
    PATIENCE_MS,
  );
});
