import type { FrameLocator } from 'playwright-core';
import type { ConsolePage } from './console-page';

/** The page that says how people come in. */
export class MethodsPage {
  /** The sign-in pages as they would be. */
  readonly preview: FrameLocator;

  constructor(private readonly console: ConsolePage) {
    this.preview = console.main.frameLocator('iframe[title="Preview of the sign-in pages"]');
  }

  /** From user names with passwords to codes by e-mail. */
  async codesOnly(): Promise<void> {
    const knownBy = this.console.main.getByRole('group', { name: 'Known by', exact: true });
    await knownBy.getByLabel('E-mail address', { exact: true }).check();
    await knownBy.getByLabel('User name', { exact: true }).uncheck();
    await this.console.main.getByRole('switch', { name: /^Choose a password/ }).uncheck();
    if ((await this.console.main.getByRole('button', { name: 'Take out E-mail address' }).count()) === 0) await this.console.press('Add E-mail address');
    await this.console.press('Take out User name');
    await this.console.main.getByLabel('Code for E-mail address').check();
    const password = this.console.main.getByLabel('Password for E-mail address');
    if (await password.isChecked()) await password.uncheck();
  }

  /** Says yes to what changes. */
  async save(): Promise<void> {
    await this.console.press('Save changes', this.console.main);
    await this.console.press('Save changes', this.console.dialog);
    await this.console.text(/^Saved/);
  }
}
