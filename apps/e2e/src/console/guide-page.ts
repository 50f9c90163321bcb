import type { Locator } from 'playwright-core';
import type { ConsolePage } from './console-page';

/** The guide of an application, which changes the application where it tells of it. */
export class GuidePage {
  constructor(private readonly console: ConsolePage) {}

  /** The addresses of a list. */
  async allowed(list: string): Promise<readonly string[]> {
    const lines = await this.#form(list).getByRole('textbox').all();
    return Promise.all(lines.map((line) => line.inputValue()));
  }

  /** Types an address into a list and saves it. */
  async allow(list: string, uri: string): Promise<void> {
    const form = this.#form(list);
    const before = (await this.allowed(list)).length;
    await form.getByRole('button', { name: 'Add a line' }).click();
    await form.getByLabel(`${list}, line ${before + 1}`).fill(uri);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText('Saved to the application.').waitFor();
  }

  /** As the facts beside the guide show it. */
  async applicationId(): Promise<string> {
    const fact = this.console.main.locator('gp-guide-facts dd').first();
    return (await fact.innerText()).trim();
  }

  #form(list: string): Locator {
    const { main, page } = this.console;
    return main.locator('gp-uri-form').filter({ has: page.getByRole('group', { name: list, exact: true }) });
  }
}
