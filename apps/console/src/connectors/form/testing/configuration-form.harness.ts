import { ComponentHarness, type TestElement } from '@angular/cdk/testing';

/** One control of a configuration, as a person sees it. */
class ConfigurationItemHarness extends ComponentHarness {
  static hostSelector = 'gp-configuration-item';

  async key(): Promise<string> {
    return (await (await this.host()).getAttribute('data-key')) ?? '';
  }

  async label(): Promise<string> {
    return (await this.locatorFor('.field > label, .switch b')()).text();
  }

  async type(text: string): Promise<void> {
    const input = await this.#control();
    await input.setInputValue(text);
    await input.dispatchEvent('input');
  }

  async leave(): Promise<void> {
    await (await this.#control()).dispatchEvent('blur');
  }

  async value(): Promise<string> {
    return (await this.#control()).getProperty<string>('value');
  }

  async choose(value: string): Promise<void> {
    const select = await this.locatorFor('select')();
    await select.setInputValue(value);
    await select.dispatchEvent('input');
    await select.dispatchEvent('change');
  }

  async toggle(at = 0): Promise<void> {
    const boxes = await this.locatorForAll('input[type=checkbox]')();
    await boxes[at]?.click();
  }

  async isOn(at = 0): Promise<boolean> {
    const boxes = await this.locatorForAll('input[type=checkbox]')();
    return boxes[at]?.getProperty<boolean>('checked') ?? false;
  }

  /** What is wrong, and what is advised. */
  async said(): Promise<readonly string[]> {
    const lines = await this.locatorForAll('.err')();
    return Promise.all(lines.map((line) => line.text()));
  }

  /** Presses a button by its word. */
  async press(word: string): Promise<void> {
    const buttons = await this.locatorForAll('button')();
    const words = await Promise.all(buttons.map((button) => button.text()));
    const found = buttons[words.indexOf(word)];
    if (!found) throw new Error(`There is no button ${word} among ${words.join(', ')}.`);
    await found.click();
  }

  async has(selector: string): Promise<boolean> {
    return (await this.locatorForOptional(selector)()) !== null;
  }

  #control(): Promise<TestElement> {
    return this.locatorFor('input, textarea, select')();
  }
}

/** The whole form. */
export class ConfigurationFormHarness extends ComponentHarness {
  static hostSelector = 'gp-configuration-form';

  async keys(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll(ConfigurationItemHarness)()).map((item) => item.key()));
  }

  async item(key: string): Promise<ConfigurationItemHarness> {
    const items = await this.locatorForAll(ConfigurationItemHarness)();
    const keys = await Promise.all(items.map((item) => item.key()));
    const found = items[keys.indexOf(key)];
    if (!found) throw new Error(`There is no ${key} among ${keys.join(', ')}.`);
    return found;
  }

  async closeMore(): Promise<void> {
    await (await this.locatorFor('summary')()).click();
    // The element tells it a moment later.
    await new Promise((done) => setTimeout(done, 20));
    await this.forceStabilize();
  }

  async isMoreOpen(): Promise<boolean> {
    return (await this.locatorFor('details')()).getProperty<boolean>('open');
  }
}
