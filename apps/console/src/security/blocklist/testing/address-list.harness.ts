import { ComponentHarness } from '@angular/cdk/testing';

/** A list of addresses and domains that is being changed. */
export class AddressListHarness extends ComponentHarness {
  static hostSelector = 'gp-address-list';

  /** Types or pastes into the box. */
  async write(text: string): Promise<void> {
    const box = await this.locatorFor('textarea')();
    await box.setInputValue(text);
    await box.dispatchEvent('input');
  }

  async add(): Promise<void> {
    await (await this.locatorFor('.line button')()).click();
  }

  async enter(): Promise<void> {
    await (await this.locatorFor('textarea')()).dispatchEvent('keydown', { key: 'Enter' });
  }

  async left(): Promise<string> {
    return (await this.locatorFor('textarea')()).getProperty<string>('value');
  }

  async entries(): Promise<readonly string[]> {
    return Promise.all((await this.locatorForAll('.entries bdi')()).map((entry) => entry.text()));
  }

  async remove(entry: string): Promise<void> {
    const at = (await this.entries()).indexOf(entry);
    await (await this.locatorForAll('.entries button')())[at]?.click();
  }

  async said(): Promise<string> {
    return (await this.locatorFor('.said')()).text();
  }

  async problem(): Promise<string | undefined> {
    return (await this.locatorForOptional('.err')())?.text();
  }
}
