import type { Environment } from '../environment';
import { Inbox } from '../mail/inbox/inbox';
import type { Prisma } from '../platform/database/prisma';
import { MobilePreview } from './mobile-preview';
import { seedSampleApi } from './sample-api-seed';

/** What the demo has beside the service: an inbox that takes every mail, the mobile app in the browser, and an API for the app to call. */
export class Demo {
  private constructor(
    private readonly inbox: Inbox,
    private readonly preview: MobilePreview,
  ) {}

  static async open(environment: Environment, prisma: Prisma): Promise<Demo> {
    await seedSampleApi(prisma);
    const inbox = new Inbox(environment);
    await inbox.open();
    return new Demo(inbox, await MobilePreview.open(environment));
  }

  async close(): Promise<void> {
    await Promise.all([this.preview.close(), this.inbox.close()]);
  }
}
