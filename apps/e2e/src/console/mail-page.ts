import { examineMail } from '@gatepost/contracts/management/mail-doctor';
import type { ConsolePage } from './console-page';

/** The page that sets up how mails leave. */
export class MailPage {
  constructor(private readonly console: ConsolePage) {}

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.console.field(label, this.console.main).fill(value);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.console.field(label).selectOption({ label: option });
  }

  /** Settles when the doctor has said how it stands; answers what stops mail. */
  async examine(): Promise<readonly string[]> {
    const doctor = this.console.main.locator('gp-mail-doctor');
    // What an earlier examination found stays on the page until then.
    const answered = this.console.page.waitForResponse((reply) => reply.url().endsWith(examineMail.path) && reply.request().method() === examineMail.method);
    await doctor.getByRole('button', { name: /^Examine/ }).click();
    await answered;
    await doctor.locator('[aria-busy=false]').waitFor();
    await doctor.getByText(/Examined \d/).waitFor();
    return doctor.locator('.findings li.error b').allInnerTexts();
  }

  /** Settles when the journey of the message ends well. */
  async sendTest(address: string): Promise<void> {
    await this.console.field('To').fill(address);
    await this.console.press('Send test');
    await this.console.main.locator('gp-test-send').getByText('Handed over').waitFor();
  }

  async save(): Promise<void> {
    await this.console.press('Save and finish');
    await this.console.text('E-mail codes are off');
  }
}
