import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { nativeSignIn } from './native-sign-in';

const running = runningService();
const journey = journeysAround(running);

describe('the inbox', () => {
  journey('shows a mail the moment it has come, and in it the code that works', async (visitor) => {
    const inbox = await visitor.open(running.service.inbox);
    await inbox.getByRole('heading', { name: 'No messages yet' }).waitFor();
    expect(await barriersOn(inbox)).toEqual([]);

    const { pages } = await nativeSignIn(running, visitor);
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
