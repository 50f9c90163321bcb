import { ComponentHarness } from '@angular/cdk/testing';

/** The ways to sign in, a row each. */
class MethodListHarness extends ComponentHarness {
  static hostSelector = 'gp-method-list';

  /** The names of the rows, in their order. */
  async order(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('li .name')()).map((name) => name.text()));
  }

  /** A control by what it is called. */
  async press(label: string): Promise<void> {
    for (const control of await this.locatorForAll('button, input')()) {
      const called = (await control.getAttribute('aria-label')) ?? (await control.text());
      if (called === label) return control.click();
    }
    throw new Error(`There is no ${label}.`);
  }
}

/** The whole tab. */
export class MethodsHarness extends ComponentHarness {
  static hostSelector = 'gp-methods-page';
  readonly list = this.locatorFor(MethodListHarness);

  async hints(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('gp-connector-hint strong')()).map((hint) => hint.text()));
  }

  async problems(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('.err')()).map((problem) => problem.text()));
  }

  /** A switch, a tick or a choice by its words. */
  async toggle(words: string): Promise<void> {
    for (const label of await this.locatorForAll('label.switch, label.check, label.choice')()) if ((await label.text()).startsWith(words)) return label.click();
    throw new Error(`There is no ${words}.`);
  }
}
