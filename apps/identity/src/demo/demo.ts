import type { Application } from '../application';
import type { Environment } from '../environment';
import { Inbox } from '../mail/inbox/inbox';
import { offerTexts } from '../mail/inbox/text-connector/offer-texts';
import { textDoor } from '../mail/inbox/text-connector/text-door';
import { MobilePreview } from './mobile-preview';
import { seedSampleApi } from './sample-api-seed';

/** What the demo has beside the service: an inbox that takes every message, the mobile app in the browser, and an API for the app to call. */
export class Demo {
  private constructor(
    private readonly inbox: Inbox,
    private readonly preview: MobilePreview,
  ) {}

  static async open(environment: Environment, { prisma, connectors }: Application): Promise<Demo> {
    await seedSampleApi(prisma);
    const door = textDoor(environment);
    const inbox = new Inbox(environment, door.key);
    await inbox.open();
    await offerTexts(door, prisma, connectors);
    return new Demo(inbox, await MobilePreview.open(environment));
  }

  async close(): Promise<void> {
    await Promise.all([this.preview.close(), this.inbox.close()]);
  }
}
