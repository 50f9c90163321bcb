import { en } from '@gatepost/phrases/sign-in/en';
import { managementClient } from '../clients/management';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { nativeSignIn, type OpenedSignIn } from './native-sign-in';
import { SignInSettings } from './sign-in-settings';

const running = runningService();
const journey = journeysAround(running);
// Each link says besides that it opens a new tab.
const NOTE = /^By going on you accept the terms .* and the privacy notice/;
const TICK = /^I accept the terms .* and the privacy notice/;

let settings: SignInSettings;

beforeAll(async () => {
  settings = new SignInSettings(running, (await managementClient(running)).credentials);
  await settings.change({ termsOfUseUrl: 'https://harbour.example/terms', privacyPolicyUrl: 'https://harbour.example/privacy' });
}, 60_000);

const tickOf = ({ page }: OpenedSignIn) => page.getByRole('checkbox', { name: TICK });
const noteOf = ({ page }: OpenedSignIn) => page.locator('gp-legal-note gp-legal-links').filter({ hasText: NOTE });

/** To the end from the page that asks for the address, which is filled in already where it was refused. */
async function finish({ pages }: OpenedSignIn, email: string): Promise<void> {
  await pages.press(en.identifier.send);
  await pages.enterCode(await running.mailbox.nextCode(email));
  await pages.title(en.done.title);
}

/** Nothing is sent before the box is ticked, with the keyboard. */
async function tickAndFinish(at: OpenedSignIn, email: string): Promise<void> {
  const { page, pages } = at;
  await tickOf(at).waitFor();
  expect(await noteOf(at).count()).toBe(0);
  await pages.address.fill(email);
  await page.keyboard.press('Enter');
  await pages.text(en.identifier.agreeFirst);
  await tickOf(at).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(en.identifier.agreeFirst).waitFor({ state: 'detached' });
  await finish(at, email);
}

describe('the terms of a tenant', () => {
  journey('hold without a tick, and the page says so (Automatic)', (visitor) =>
    settings.during({ agreeToTermsPolicy: 'Automatic' }, async () => {
      for (const extra of [{ first_screen: 'register' }, {}]) {
        const at = await nativeSignIn(running, visitor, extra);
        await noteOf(at).waitFor();
        expect(await tickOf(at).count()).toBe(0);
        await at.pages.address.fill(visitor.email);
        await finish(at, visitor.email);
      }
    }),
  );

  journey('are ticked for a new account and not afterwards (ManualRegistrationOnly)', (visitor) =>
    settings.during({ agreeToTermsPolicy: 'ManualRegistrationOnly' }, async () => {
      const first = await nativeSignIn(running, visitor, { first_screen: 'register' });
      await first.pages.address.fill(visitor.email);
      await first.pages.press(en.identifier.send);
      await first.pages.text(en.identifier.agreeFirst);
      expect(await barriersOn(first.page)).toEqual([]);
      await tickAndFinish(first, visitor.email);
      // Where a code may create an account nobody can tell beforehand; where it may not, nothing new is agreed to.
      await tickOf(await nativeSignIn(running, visitor)).waitFor();
      await settings.during({ signInMode: 'SignIn' }, async () => {
        const at = await nativeSignIn(running, visitor);
        await noteOf(at).waitFor();
        expect(await tickOf(at).count()).toBe(0);
        await at.pages.address.fill(visitor.email);
        await finish(at, visitor.email);
      });
    }),
  );

  journey('are ticked each time (Manual)', (visitor) =>
    settings.during({ agreeToTermsPolicy: 'Manual' }, async () => {
      await tickAndFinish(await nativeSignIn(running, visitor, { first_screen: 'register' }), visitor.email);
      await settings.during({ signInMode: 'SignIn' }, async () => tickAndFinish(await nativeSignIn(running, visitor), visitor.email));
    }),
  );
});
