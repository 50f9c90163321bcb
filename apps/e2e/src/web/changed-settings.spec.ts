import { en } from '@gatepost/phrases/sign-in/en';
import { managementClient } from '../clients/management';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { nativeSignIn } from './native-sign-in';
import { SignInSettings } from './sign-in-settings';

const running = runningService();
const journey = journeysAround(running);

describe('a sign-in during which the tenant changes its mind', () => {
  journey('goes on with what accounts need now, in words that the page did not have before', async (visitor) => {
    const settings = new SignInSettings(running, (await managementClient(running)).credentials);
    const { page, pages } = await nativeSignIn(running, visitor, { first_screen: 'register' });
    await pages.title('Create your Harbour account');
    expect(await page.evaluate('Object.keys(JSON.parse(document.getElementById("gatepost-boot").textContent).phrases)')).not.toContain('newPassword');
    await settings.during({ signUp: { identifiers: ['email'], password: true, verify: true } }, async () => {
      await pages.askForCode(visitor.email);
      await pages.enterCode(await running.mailbox.nextCode(visitor.email));
      await pages.title(en.newPassword.title);
      await page.getByLabel(en.newPassword.label, { exact: true }).fill('a harbour full of patient ships');
      await pages.press(en.code.go);
      await pages.title(en.done.title);
    });
  });
});
