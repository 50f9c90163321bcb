import { en } from '@gatepost/phrases/sign-in/en';
import { data, managementClient, type ManagementClient } from '../clients/management';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { nativeSignIn, type OpenedSignIn } from './native-sign-in';
import { SignInSettings } from './sign-in-settings';

const running = runningService();
const journey = journeysAround(running);
const PASSWORD = 'nine lives of a heron';
const NEXT_PASSWORD = 'a tenth life for herons';

let api: ManagementClient['api'];
let settings: SignInSettings;

beforeAll(async () => {
  const client = await managementClient(running);
  ({ api } = client);
  settings = new SignInSettings(running, client.credentials);
  await settings.change({
    signIn: {
      methods: [
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
        { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true },
      ],
    },
    signUp: { identifiers: ['username'], password: true, verify: true, secondaryIdentifiers: [{ identifier: 'email', verify: true }] },
    forgotPasswordMethods: ['EmailVerificationCode'],
  });
}, 60_000);

type Look = (at: OpenedSignIn) => Promise<unknown>;

const nameOf = ({ email }: Visitor) => email.replace(/\W/g, '_').replace('_example_com', '');

/** A new account with a user name, a password and an address, page by page; `look` sees each. */
async function register(visitor: Visitor, look: Look = () => Promise.resolve()): Promise<void> {
  const at = await nativeSignIn(running, visitor, { first_screen: 'register' });
  const { page, pages } = at;
  await pages.title('Create your Harbour account');
  await look(at);
  await page.getByLabel('User name').fill(nameOf(visitor));
  await pages.press(en.code.go);
  await pages.title(en.newPassword.title);
  await look(at);
  await page.getByLabel(en.newPassword.label).fill(PASSWORD);
  await pages.press(en.newPassword.create);
  await pages.title(en.profile.email);
  await look(at);
  await page.getByLabel('E-mail address').fill(visitor.email);
  await pages.press(en.identifier.send);
  await pages.code.waitFor();
  await pages.enterCode(await running.mailbox.nextCode(visitor.email));
  await pages.title(en.done.title);
}

/** From the first page to the one that asks for the password. */
async function named(visitor: Visitor, name: string): Promise<OpenedSignIn> {
  const at = await nativeSignIn(running, visitor);
  await at.page.getByLabel('User name or e-mail address').fill(name);
  await at.page.keyboard.press('Enter');
  await at.pages.title(en.password.title);
  return at;
}

/** From the page that asks for a new password back to the one that asks for the password. */
async function replacePassword({ page, pages }: OpenedSignIn, password: string): Promise<void> {
  await page.getByLabel(en.newPassword.label).fill(password);
  await pages.press(en.newPassword.save);
  await pages.text(en.password.changed);
}

describe('people with passwords', () => {
  journey('create an account with a user name, a password and an address', (visitor) => register(visitor));

  journey('sign in by user name or address, with the keyboard alone', async (visitor) => {
    await register(visitor);
    const { page, pages } = await named(visitor, nameOf(visitor));
    // The field has the focus; after a refusal what is typed next replaces what stands there.
    await page.keyboard.type('not the heron at all');
    await page.keyboard.press('Enter');
    await page.locator('#password[aria-invalid=true]').waitFor();
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await pages.title(en.done.title);
    const second = await named(visitor, visitor.email);
    await second.page.reload();
    await second.pages.title(en.password.title);
    await second.pages.press(en.password.sendCode);
    await second.pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await second.pages.title(en.done.title);
  });

  journey('get a whole account when a code finds none for their address', async (visitor) => {
    const { page, pages } = await named(visitor, visitor.email);
    await pages.press(en.password.sendCode);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await pages.title(en.profile.username);
    await page.reload();
    await pages.title(en.profile.username);
    await page.getByLabel('User name').fill(nameOf(visitor));
    await pages.press(en.code.go);
    await pages.title(en.newPassword.title);
    expect(await page.locator('input[autocomplete=username]').inputValue()).toBe(nameOf(visitor));
    await page.getByLabel(en.newPassword.label).fill(PASSWORD);
    await pages.press(en.code.go);
    await pages.title(en.done.title);
  });

  journey('change between a code and the password, with the keyboard alone', async (visitor) => {
    await register(visitor);
    const { page, pages } = await named(visitor, visitor.email);
    await pages.pressByKey(en.password.sendCode);
    await pages.code.waitFor();
    await pages.pressByKey(en.code.usePassword);
    await pages.title(en.password.title);
    await pages.text(visitor.email);
    await pages.pressByKey(en.password.sendCode);
    await pages.code.waitFor();
    await pages.pressByKey(en.code.usePassword);
    await pages.title(en.password.title);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await pages.title(en.done.title);
  });

  journey('replace a password they forgot', async (visitor) => {
    await register(visitor);
    const { page, pages } = await named(visitor, visitor.email);
    await pages.press(en.password.forgot);
    await pages.title(en.identifier.reset);
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(visitor.email);
    await pages.press(en.identifier.send);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await pages.title(en.newPassword.resetTitle);
    expect(await barriersOn(page)).toEqual([]);
    await replacePassword({ page, pages }, NEXT_PASSWORD);
    // The old one is worth nothing from now on.
    await page.getByLabel(en.password.label, { exact: true }).fill(PASSWORD);
    await pages.press(en.password.go);
    await page.locator('#password[aria-invalid=true]').waitFor();
    await page.getByLabel(en.password.label, { exact: true }).fill(NEXT_PASSWORD);
    await pages.press(en.password.go);
    await pages.title(en.done.title);
  });

  journey('choose a new password when the old one has expired, and are in', (visitor) =>
    settings.during({ passwordExpiration: { enabled: true, validPeriodDays: 30 } }, async () => {
      await register(visitor);
      await running.query(`UPDATE users SET password_updated_at = now() - interval '31 days' WHERE primary_email = $1`, [visitor.email]);
      const { page, pages } = await named(visitor, nameOf(visitor));
      await page.getByLabel(en.password.label, { exact: true }).fill(PASSWORD);
      await pages.press(en.password.go);
      await pages.title(en.stopped.expired);
      expect(await barriersOn(page)).toEqual([]);
      await pages.press(en.newPassword.resetTitle);
      await pages.title(en.identifier.reset);
      await page.getByLabel('E-mail address').fill(visitor.email);
      await pages.press(en.identifier.send);
      await pages.enterCode(await running.mailbox.nextCode(visitor.email));
      await pages.title(en.newPassword.resetTitle);
      // The same again would not be a new one.
      await page.getByLabel(en.newPassword.label).fill(PASSWORD);
      await pages.press(en.newPassword.save);
      await page.locator('#password[aria-invalid=true]').waitFor();
      await replacePassword({ page, pages }, NEXT_PASSWORD);
      await page.getByLabel(en.password.label, { exact: true }).fill(NEXT_PASSWORD);
      await pages.press(en.password.go);
      await pages.title(en.done.title);
    }),
  );

  journey('are told when their account is suspended, and what helps', async (visitor) => {
    await register(visitor);
    const user = data(await api.GET('/api/users')).find(({ primaryEmail }) => primaryEmail === visitor.email);
    await api.PATCH('/api/users/{userId}/is-suspended', { params: { path: { userId: String(user?.id) } }, body: { isSuspended: true } });
    const { page, pages } = await named(visitor, visitor.email);
    await page.getByLabel(en.password.label, { exact: true }).fill(PASSWORD);
    await pages.press(en.password.go);
    await pages.title(en.stopped.suspended);
    expect(await barriersOn(page)).toEqual([]);
    await pages.press(en.stopped.otherAccount);
    await pages.title('Sign in to Harbour');
    expect(await page.getByLabel('User name or e-mail address').inputValue()).toBe('');
  });

  journey('turn from signing in to a new account without typing again', async (visitor) => {
    const { page, pages } = await nativeSignIn(running, visitor);
    await page.getByLabel('User name or e-mail address').fill('heron');
    await pages.press(en.identifier.createAccount);
    await pages.title('Create your Harbour account');
    expect(await page.getByLabel('User name').inputValue()).toBe('heron');
    await pages.press(en.identifier.signInInstead);
    await pages.title('Sign in to Harbour');
    expect(await page.getByLabel('User name or e-mail address').inputValue()).toBe('heron');
  });
});

describe('axe finds nothing', () => {
  journey('where an account with a password is created', async (visitor) => {
    const found: string[] = [];
    await register(visitor, async ({ page }) => found.push(...(await barriersOn(page))));
    expect(found).toEqual([]);
  });

  journey('where a password is asked for', async (visitor) => {
    const { page, pages } = await named(visitor, nameOf(visitor));
    await pages.press(en.password.go);
    await pages.text(en.password.missing);
    expect(await barriersOn(page)).toEqual([]);
  });
});
