import { en } from '@gatepost/phrases/sign-in/en';
import type { Locator, Page } from 'playwright-core';

/** The end user's pages, as a person sees them. */
export class SignInPages {
  readonly address: Locator;
  readonly code: Locator;

  constructor(private readonly page: Page) {
    this.address = page.getByLabel(en.identifier.label);
    this.code = page.getByLabel(/^6-digit code/);
  }

  async askForCode(email: string): Promise<void> {
    await this.address.fill(email);
    await this.page.getByRole('button', { name: en.identifier.send }).click();
    await this.code.waitFor();
  }

  /** A whole code needs no button. */
  enterCode(code: string): Promise<void> {
    return this.code.fill(code);
  }

  /** Settles when the page has this heading. */
  title(words: string): Promise<void> {
    return this.page.getByRole('heading', { name: words, level: 1 }).waitFor();
  }

  text(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).first().waitFor();
  }

  press(button: string): Promise<void> {
    return this.page.getByRole('button', { name: button }).click();
  }

  /** As somebody without a mouse does it. */
  async pressByKey(button: string): Promise<void> {
    await this.tabTo(button);
    await this.page.keyboard.press('Enter');
  }

  /** As somebody without a mouse comes to a button. */
  async tabTo(button: string): Promise<void> {
    const focused = this.page.getByRole('button', { name: button }).and(this.page.locator(':focus'));
    for (let presses = 0; presses < 15; presses += 1) {
      if ((await focused.count()) === 1) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${button} cannot be reached with the Tab key`);
  }
}
