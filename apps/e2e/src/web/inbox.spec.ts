import { authorization, discover, nativeApp } from '../relying-party/relying-party';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { SignInPages } from './sign-in-pages';

const running = runningService();
const journey = journeysAround(running);

describe('the inbox', () => {
  journey('shows a mail the moment it has come, and in it the code that works', async (visitor) => {
    const inbox = await visitor.open(running.service.inbox);
    await inbox.getByRole('heading', { name: 'No mail yet' }).waitFor();
    expect(await barriersOn(inbox)).toEqual([]);

    const page = await visitor.open((await authorization(await discover(running, nativeApp), nativeApp)).url);
    const pages = new SignInPages(page);
    await pages.askForCode(visitor.email);

    await inbox.getByRole('link', { name: visitor.email }).click();
    const code = await running.mailbox.nextCode(visitor.email);
    await inbox.frameLocator('iframe').getByText(code).first().waitFor();
    // In this view axe has nothing to run in: the mail lies in a frame without scripts.
    await inbox.getByRole('link', { name: 'Text' }).click();
    await inbox.locator('pre').getByText(code).waitFor();
    expect(await barriersOn(inbox)).toEqual([]);

    await pages.enterCode(code);
    await pages.title('You are signed in');
  });
});
