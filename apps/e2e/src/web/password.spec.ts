import { en } from '@gatepost/phrases/sign-in/en';
import { data, managementClient, type ManagementClient } from '../clients/management';
import { authorization, discover, nativeApp } from '../relying-party/relying-party';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { SignInPages } from './sign-in-pages';

const running = runningService();
const journey = journeysAround(running);
const PASSWORD = 'nine lives of a heron';
const NEXT_PASSWORD = 'a tenth life for herons';

let api: ManagementClient['api'];

beforeAll(async () => {
  ({ api } = await managementClient(running));
  const methods = [
    { identifier: 'username' as const, password: true, verificationCode: false, isPasswordPrimary: true },
    { identifier: 'email' as const, password: true, verificationCode: true, isPasswordPrimary: true },
  ];
  const signUp = { identifiers: ['username' as const], password: true, verify: true, secondaryIdentifiers: [{ identifier: 'email' as const, verify: true }] };
  const { response } = await api.PATCH('/api/sign-in-exp', { body: { signIn: { methods }, signUp, forgotPasswordMethods: ['EmailVerificationCode'] } });
  expect(response.status).toBe(200);
}, 60_000);

async function opened(visitor: Visitor, extra: Readonly<Record<string, string>> = {}) {
  const page = await visitor.open((await authorization(await discover(running, nativeApp), nativeApp, extra)).url);
  return { page, pages: new SignInPages(page) };
}

type Opened = Awaited<ReturnType<typeof opened>>;
type Look = (at: Opened) => Promise<unknown>;

const nameOf = ({ email }: Visitor) => email.replace(/\W/g, '_').replace('_example_com', '');

/** A new account with a user name, a password and an address, page by page; `look` sees each. */
async function register(visitor: Visitor, look: Look = () => Promise.resolve()): Promise<void> {
  const at = await opened(visitor, { first_screen: 'register' });
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
async function named(visitor: Visitor, name: string): Promise<Opened> {
  const at = await opened(visitor);
  await at.page.getByLabel('User name or e-mail address').fill(name);
  await at.page.keyboard.press('Enter');
  await at.pages.title(en.password.title);
  return at;
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
    await page.getByLabel(en.newPassword.label).fill(NEXT_PASSWORD);
    await pages.press(en.newPassword.save);
    await pages.text(en.password.changed);
    await page.getByLabel(en.password.label, { exact: true }).fill(NEXT_PASSWORD);
    await pages.press(en.password.go);
    await pages.title(en.done.title);
  });

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
    const { page, pages } = await opened(visitor);
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
