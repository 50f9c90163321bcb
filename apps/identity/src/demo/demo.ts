import type { Environment } from '../environment';
import { Inbox } from '../mail/inbox/inbox';
import { MobilePreview } from './mobile-preview';

/** What the demo has beside the service: an inbox that takes every mail, and the mobile app in the browser. */
export class Demo {
  private constructor(
    private readonly inbox: Inbox,
    private readonly preview: MobilePreview,
  ) {}

  static async open(environment: Environment): Promise<Demo> {
    const inbox = new Inbox(environment);
    await inbox.open();
    return new Demo(inbox, await MobilePreview.open(environment));
  }

  async close(): Promise<void> {
    await Promise.all([this.preview.close(), this.inbox.close()]);
  }
}
