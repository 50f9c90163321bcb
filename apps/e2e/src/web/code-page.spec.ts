import { en } from '@gatepost/phrases/sign-in/en';
import type { Page } from 'playwright-core';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { MobileApp } from './mobile-app';
import { SignInPages } from './sign-in-pages';

const running = runningService();
const journey = journeysAround(running);
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** At the page that waits for the code; the first mail has been read. */
async function atTheCode(visitor: Visitor, page?: Page) {
  const opened = page ?? (await visitor.open(running.service.previewEndpoint));
  const pages = new SignInPages(opened);
  const app = new MobileApp(opened);
  await app.signIn();
  await pages.askForCode(visitor.email);
  return { page: opened, pages, app, code: await running.mailbox.nextCode(visitor.email) };
}

describe('the page that waits for the code', () => {
  journey('says that a code does not match and how many tries are left, and takes the right one', async (visitor) => {
    const { pages, app, code } = await atTheCode(visitor);
    await pages.enterCode(wrong(code));
    await pages.text('That code does not match. Compare it with the mail; 4 tries are left.');
    await pages.enterCode(wrong(code));
    await pages.text('3 tries are left');
    await pages.enterCode(code);
    await app.home(visitor.email);
  });

  journey('offers a new code when the tries are used up', async (visitor) => {
    const { pages, app, code } = await atTheCode(visitor);
    for (const left of ['4 tries are', '3 tries are', '2 tries are', '1 try is']) {
      await pages.enterCode(wrong(code));
      await pages.text(`${left} left`);
    }
    await pages.enterCode(wrong(code));
    await pages.title(en.ended.usedUp);
    await pages.press(en.ended.send);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
  });

  journey('offers a new code when the old one has expired', async (visitor) => {
    const { pages, app, code } = await atTheCode(visitor);
    await running.query(`UPDATE one_time_codes SET expires_at = now() - interval '1 second' WHERE address = $1`, [visitor.email]);
    await pages.enterCode(code);
    await pages.title(en.ended.expired);
    await pages.press(en.ended.send);
    const next = await running.mailbox.nextCode(visitor.email);
    await pages.enterCode(next);
    await app.home(visitor.email);
  });

  journey('sends another mail after the cool-down, and the code of the first one still works', async (visitor) => {
    const page = await (await visitor.newProfile()).newPage();
    await page.clock.install();
    await page.goto(running.service.previewEndpoint);
    const { pages, app, code } = await atTheCode(visitor, page);
    await pages.text(/^Send again in/);
    await page.clock.fastForward(31_000);
    await pages.press(en.code.sendAgain);
    await running.mailbox.next(visitor.email);
    await pages.enterCode(code);
    await app.home(visitor.email);
  });

  journey('is still there after a reload, with the address and a code that works', async (visitor) => {
    const { page, pages, app, code } = await atTheCode(visitor);
    await page.reload();
    await pages.code.waitFor();
    await pages.text(visitor.email);
    await pages.enterCode(code);
    await app.home(visitor.email);
  });

  journey('comes although its script did not arrive at first, and no second mail is sent', async (visitor) => {
    const page = await (await visitor.newProfile()).newPage();
    let isFirst = true;
    // The route stays: with `times: 1` it would be taken away in the moment of the reload, which then hung once.
    await page.route('**/assets/code-page-*.js', (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      return route.abort();
    });
    await page.goto(running.service.previewEndpoint);
    const { app, pages, code } = await atTheCode(visitor, page);
    expect(await running.mailbox.received(visitor.email)).toHaveLength(1);
    await pages.enterCode(code);
    await app.home(visitor.email);
  });

  journey('is the same in a second tab; the first one goes on when the second has finished', async (visitor) => {
    const { page, code } = await atTheCode(visitor);
    const second = await page.context().newPage();
    await second.goto(page.url());
    const pages = new SignInPages(second);
    await pages.text(visitor.email);
    await pages.enterCode(code);
    await new MobileApp(second).home(visitor.email);
    await page.reload();
    await new SignInPages(page).title(en.unknownSession.title);
  });

  journey('lets a wrong address be corrected', async (visitor) => {
    const page = await visitor.open(running.service.previewEndpoint);
    const [app, pages] = [new MobileApp(page), new SignInPages(page)];
    await app.signIn();
    await pages.askForCode(`typo-${visitor.email}`);
    await page.getByText(en.code.change).click();
    await pages.askForCode(visitor.email);
    await pages.text(visitor.email);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await app.home(visitor.email);
  });

  journey('finds the code in a pasted mail', async (visitor) => {
    const { page, pages, app, code } = await atTheCode(visitor);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: running.service.endpoint });
    const mail = `Your code is ${code.slice(0, 3)} ${code.slice(3)}.\nIt works once, until 12:13 UTC (10 minutes).`;
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(mail)})`);
    await pages.code.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await app.home(visitor.email);
  });

  journey('tells which server took the mail', async (visitor) => {
    const { pages } = await atTheCode(visitor);
    await pages.text(/^Handed to/);
  });
});
