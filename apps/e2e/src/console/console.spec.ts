import { claimSetup } from '@gatepost/contracts/setup/operations';
import type { Page } from 'playwright-core';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { SignInPages } from '../web/sign-in-pages';

// The journeys of this file follow each other: an administrator can be made once.
const running = runningService({ isEmbedded: true });
const journey = journeysAround(running);
const administrator = 'ada@example.com';

const title = (page: Page, words: string) => page.getByRole('heading', { name: words, level: 1 }).waitFor();

async function signIn(page: Page): Promise<void> {
  const pages = new SignInPages(page);
  await pages.address.waitFor();
  await pages.askForCode(administrator);
  await pages.enterCode(await running.mailbox.nextCode(administrator));
  await title(page, 'Get started');
}

describe('the console', () => {
  journey('waits for its first administrator, and says where the link is', async (visitor) => {
    const page = await visitor.open(`${running.service.adminEndpoint}/console`);
    await title(page, 'No administrator yet');
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('has nothing for somebody with a link that was made up', async (visitor) => {
    const page = await visitor.open(`${running.service.adminEndpoint}/console/setup#token=${'x'.repeat(32)}`);
    await page.getByLabel('E-mail address').fill('eve@example.com');
    await page.getByRole('button', { name: 'Become administrator' }).click();
    await page.getByText('This setup link does not work any more').waitFor();
  });

  journey('is claimed with the printed link, which leaves the address bar; a code proves the address', async (visitor) => {
    const page = await visitor.open(await running.service.setupLink());
    await title(page, 'Become the first administrator');
    expect(page.url()).not.toContain('token');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill(administrator);
    await page.getByLabel(/^Name/).fill('Ada Lovelace');
    await page.getByRole('button', { name: 'Become administrator' }).click();
    const pages = new SignInPages(page);
    await pages.address.waitFor();
    expect(await pages.address.inputValue()).toBe(administrator);
    await signIn(page);
    await page.getByText('Ada Lovelace').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/console\/?$/);
    expect(await barriersOn(page)).toEqual([]);
  });

  journey('cannot be claimed twice', async (visitor) => {
    const link = await running.service.setupLink();
    const page = await visitor.open(link);
    await title(page, 'There is an administrator already');
    expect(await barriersOn(page)).toEqual([]);
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token');
    const reply = await fetch(running.service.adminEndpoint + claimSetup.path, {
      method: claimSetup.method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, email: 'eve@example.com' }),
    });
    expect([reply.status, await reply.json()]).toEqual([409, expect.objectContaining({ code: 'setup.already_claimed' })]);
  });

  journey('shows who is signed in, survives a reload and signs out', async (visitor) => {
    const page = await visitor.open(`${running.service.adminEndpoint}/console`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn(page);
    await page.reload();
    await title(page, 'Get started');
    await page.getByRole('button', { name: 'Account menu' }).first().click();
    await page.getByText(administrator).first().waitFor();
    // An open menu floats above the page: it lies in no landmark.
    expect(await barriersOn(page, ['region'])).toEqual([]);
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await title(page, 'You are signed out');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await new SignInPages(page).address.waitFor();
  });

  journey('lets nobody in who was not made an administrator, and does not say so', async (visitor) => {
    const page = await visitor.open(`${running.service.adminEndpoint}/console`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    const pages = new SignInPages(page);
    await pages.address.waitFor();
    await pages.askForCode(visitor.email);
    await pages.text(visitor.email);
    expect(await running.mailbox.received(visitor.email)).toEqual([]);
  });
});
