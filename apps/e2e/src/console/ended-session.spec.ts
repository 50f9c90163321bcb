import { createUser, listUsers, readUser } from '@gatepost/contracts/management/users';
import { addUserRoles } from '@gatepost/contracts/management/role-assignments';
import { listRoles } from '@gatepost/contracts/management/roles';
import type { Page } from 'playwright-core';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { Administrator } from './administrator';
import type { ConsolePage } from './console-page';
import { managementApi } from './management-api';

const running = runningService();
const journey = journeysAround(running);
const administrator = new Administrator(running);

/** The session ends elsewhere, and the token of the page comes to its end. */
async function endSession({ page }: ConsolePage): Promise<void> {
  await administrator.signOutEverywhere();
  await page.evaluate('{ const now = Date.now; Date.now = () => now() + 3_600_000; }');
}

/** The window that the dialog opens. */
async function signInWindow({ page, dialog }: ConsolePage): Promise<Page> {
  const [window] = await Promise.all([page.waitForEvent('popup'), dialog.getByRole('link', { name: 'Sign in in a new window' }).click()]);
  return window;
}

describe('a session that ends while somebody fills in a form', () => {
  journey('is renewed over the page, and what was typed is saved', async (visitor) => {
    const users = await managementApi(running);
    const { id } = (await users.call(createUser, { body: { primaryEmail: visitor.email, name: 'Before' } })).body;
    const console = await administrator.open(visitor, `/users/${id}/edit`);
    await console.field('Name').fill('Typed before the session ended');
    await endSession(console);
    await console.press('Save changes');
    await console.dialog.getByRole('heading', { name: 'Sign in again to go on' }).waitFor();
    expect((await users.call(readUser, { params: { userId: id } })).body.name).toBe('Before');

    const window = await signInWindow(console);
    await Promise.all([window.waitForEvent('close'), administrator.signIn(window)]);
    await console.dialog.waitFor({ state: 'detached' });
    await console.text(/^Saved/);
    expect((await users.call(readUser, { params: { userId: id } })).body.name).toBe('Typed before the session ended');
  });

  journey('is not renewed by somebody else', async (visitor) => {
    const administrators = await managementApi(running, 'admin');
    const [role] = (await administrators.call(listRoles, { query: { search: 'default:admin' } })).body;
    const colleague = (await administrators.call(createUser, { body: { primaryEmail: visitor.email } })).body;
    await administrators.call(addUserRoles, { params: { userId: colleague.id }, body: { roleIds: [role?.id ?? ''] } });
    const console = await administrator.open(visitor, '/users?add=yes');
    await console.field('E-mail address', console.dialog).fill('typed@example.com');
    await endSession(console);
    await console.press('Add user', console.dialog);

    const again = console.dialog.filter({ hasText: 'Sign in again to go on' });
    const window = await signInWindow(console);
    await Promise.all([window.waitForEvent('close'), administrator.signIn(window, visitor.email)]);
    await again.getByRole('alert').getByText(`Sign in as ${administrator.name}`).waitFor();
    const users = await managementApi(running);
    expect((await users.call(listUsers, { query: { 'search.primaryEmail': 'typed@example.com' } })).body).toEqual([]);
  });
});
