import { ComponentHarness } from '@angular/cdk/testing';

/** Every phrase of the pages, ours beside own words. */
export class PhraseEditorHarness extends ComponentHarness {
  static hostSelector = 'gp-phrase-editor';

  /** The paths of the phrases that are shown. */
  async paths(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('.row code')()).map((path) => path.text()));
  }

  async sections(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('h2')()).map((title) => title.text()));
  }

  async write(path: string, text: string): Promise<void> {
    const box = await this.#box(path);
    await box.setInputValue(text);
    await box.dispatchEvent('input');
  }

  async problems(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('.err')()).map((problem) => problem.text()));
  }

  async isWrong(path: string): Promise<boolean> {
    return (await (await this.#box(path)).getAttribute('aria-invalid')) === 'true';
  }

  async search(text: string): Promise<void> {
    const box = await this.locatorFor('input[type=search]')();
    await box.setInputValue(text);
    await box.dispatchEvent('keydown', { key: 'Enter' });
  }

  async show(which: 'all' | 'own'): Promise<void> {
    const buttons = await this.locatorForAll('.seg button')();
    await buttons[which === 'all' ? 0 : 1]?.click();
  }

  async #box(path: string) {
    return this.locatorFor(`[data-path="${path}"]`)();
  }
}
