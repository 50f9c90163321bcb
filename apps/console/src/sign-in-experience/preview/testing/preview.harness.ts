import { ComponentHarness } from '@angular/cdk/testing';

/** The preview of the sign-in pages, with the controls around it. */
export class PreviewHarness extends ComponentHarness {
  static hostSelector = 'gp-preview';
  readonly #frame = this.locatorForOptional('iframe');

  /** Where the pages come from; undefined: they are not shown. */
  async address(): Promise<URL | undefined> {
    const source = await (await this.#frame())?.getAttribute('src');
    return source ? new URL(source) : undefined;
  }

  async press(label: string): Promise<void> {
    for (const button of await this.locatorForAll('button')())
      if ([await button.text(), await button.getAttribute('aria-label')].includes(label)) return button.click();
    throw new Error(`There is no button ${label}.`);
  }

  async chooseLanguage(tag: string): Promise<void> {
    const languages = await this.locatorForAll('select option')();
    const values = await Promise.all(languages.map((option) => option.getProperty<string>('value')));
    const select = await this.locatorFor('select')();
    await select.selectOptions(values.indexOf(tag));
  }

  async languages(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('select option')()).map((option) => option.text()));
  }

  /** The pages that one can switch between. */
  async steps(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('.steps button')()).map((button) => button.text()));
  }

  async shownStep(): Promise<string> {
    return (await this.locatorFor('.steps [aria-pressed=true]')()).text();
  }

  async note(): Promise<string> {
    return (await this.locatorFor('.note-line')()).text();
  }
}
