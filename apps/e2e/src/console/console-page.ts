import { eventually } from '@gatepost/testing/eventually';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** A page that has asked for nothing this long has all it wanted. */
const QUIET_MS = 120;

/** The console in a browser, as an administrator uses it. */
export class ConsolePage {
  readonly main: Locator;
  readonly dialog: Locator;
  #requests = 0;

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    this.main = page.locator('main');
    this.dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    const answered = () => (this.#requests -= 1);
    page.on('request', () => (this.#requests += 1));
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  /** Below the console's own path. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return (pathname + search).replace(/^\/console/, '');
  }

  /** As the browser's own buttons do it: nothing is loaded anew. */
  async go(path: string): Promise<void> {
    await this.page.evaluate(`history.pushState({}, '', ${JSON.stringify(`/console${path}`)}); dispatchEvent(new PopStateEvent('popstate'))`);
    await this.settled();
  }

  async load(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/console${path}`);
    await this.page.locator('.shell').waitFor();
    await this.settled();
  }

  /** Settles when the page shows what it has to show. */
  async settled(): Promise<void> {
    const isSettled = async () => {
      if (this.#requests > 0) return undefined;
      await sleep(QUIET_MS);
      const waiting = this.page.locator('gp-skeleton-rows:visible, .shell [aria-busy=true]:visible');
      return (this.#requests === 0 && (await this.page.locator('h1').count()) > 0 && (await waiting.count()) === 0) || undefined;
    };
    await eventually(isSettled, () => `${this.page.url()} does not come to rest; ${this.#requests} requests have no answer`);
  }

  title(words: string | RegExp): Promise<void> {
    return this.page.getByRole('heading', { name: words, level: 1, exact: true }).waitFor();
  }

  text(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).first().waitFor();
  }

  /** Buttons and links alike: they look the same. */
  press(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    return within.getByRole('button', { name }).or(within.getByRole('link', { name })).first().click();
  }

  /** What one can write into or choose from. */
  field(label: string, within: Locator | Page = this.page): Locator {
    return this.labelled(label, within).and(this.page.locator('input, textarea, select, [contenteditable]'));
  }

  labelled(label: string, within: Locator | Page = this.page): Locator {
    return within.getByLabel(label, { exact: true }).or(within.getByLabel(`${label} (optional)`, { exact: true }));
  }

  /** As one tells a computer to do it: a button, a link, a choice, or a part that folds out. */
  async open(name: string | RegExp): Promise<void> {
    const { page } = this;
    const found = page
      .getByRole('button', { name })
      .or(page.getByRole('link', { name }))
      .or(page.getByRole('radio', { name }))
      .or(page.locator('summary').filter({ hasText: name }));
    await found.first().click();
  }

  /** The page, or what lies over it, with a field of this name; waits for it. */
  async formWith(label: string): Promise<Locator> {
    const form = this.main.or(this.dialog).filter({ has: this.field(label) });
    await form.first().waitFor();
    return form.last();
  }

  /** Into a field, or into an editor of code. */
  async write(label: string, text: string, within: Locator): Promise<void> {
    // The first where a page has several alike.
    const field = this.field(label, within).first();
    if ((await within.locator('.cm-content').and(field).count()) === 0) return field.fill(text);
    await field.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** What stands below a field that is marked as wrong. */
  async problemAt(label: string, within: Locator): Promise<string | undefined> {
    const field = within.locator('[aria-invalid=true][aria-describedby]').and(this.labelled(label, within)).first();
    const isThere = await field.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!isThere) return undefined;
    const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter((id) => id !== '');
    const texts = await Promise.all(ids.map((id) => this.page.locator(`[id="${id}"]`).innerText()));
    return texts.join(' ').trim();
  }

  /** Leaves a form as nobody has touched it. */
  async giveUp(): Promise<void> {
    while ((await this.dialog.count()) > 0) await this.page.keyboard.press('Escape');
    const discard = this.main.getByRole('button', { name: 'Discard' });
    if ((await discard.count()) > 0) await discard.first().click();
  }

  /** Settles when the bar at the foot says that everything is saved. */
  async save(): Promise<void> {
    await this.press('Save changes');
    await this.text(/^Saved/);
  }
}
