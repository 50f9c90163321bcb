import { en } from '@gatepost/phrases/sign-in/en';
import { data, managementClient, type ManagementClient } from '../clients/management';
import { barriersOn } from '../stage/accessibility';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import { nativeSignIn } from './native-sign-in';
import { SignInSettings } from './sign-in-settings';

const running = runningService();
const journey = journeysAround(running);
const LABEL = 'E-mail address or phone number';
const byCode = { password: false, verificationCode: true, isPasswordPrimary: false };

let api: ManagementClient['api'];
let settings: SignInSettings;

beforeAll(async () => {
  const client = await managementClient(running);
  ({ api } = client);
  settings = new SignInSettings(running, client.credentials);
  await settings.change({
    signUp: { identifiers: ['email', 'phone'], password: false, verify: true },
    signIn: {
      methods: [
        { identifier: 'email', ...byCode },
        { identifier: 'phone', ...byCode },
      ],
    },
  });
}, 60_000);

const accountsOf = async (phone: string) => data(await api.GET('/api/users')).filter(({ primaryPhone }) => primaryPhone === phone).length;

describe('people with a phone number', () => {
  journey('create an account with the code that the inbox shows, and copy it there', async (visitor) => {
    const { page, pages } = await nativeSignIn(running, visitor, { first_screen: 'register' });
    await pages.title('Create your Harbour account');
    await page.getByLabel(LABEL).fill('+49 (0)151 23456701');
    await pages.press(en.identifier.send);
    await pages.text('+4915123456701');
    await pages.text(en.code.wrongNumber);
    await pages.text(/^Handed to localhost/);

    const inbox = await page.context().newPage();
    await inbox.goto(running.service.inbox);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await inbox.getByRole('link', { name: 'Text message to +4915123456701' }).click();
    await inbox.getByText('is your code for a new account at Harbour').first().waitFor();
    expect(await barriersOn(inbox)).toEqual([]);
    await inbox.getByRole('button', { name: /^Copy \d{6}$/ }).click();
    await inbox.getByRole('status').getByText('Copied').waitFor();

    await page.bringToFront();
    await pages.code.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await pages.title(en.done.title);
    expect(await accountsOf('4915123456701')).toBe(1);
  });

  journey('sign in to the same account however they write the number', async (visitor) => {
    for (const written of ['+49 151 / 2345-6702', '49 0151 23456702']) {
      const { page, pages } = await nativeSignIn(running, visitor);
      await page.getByLabel(LABEL).fill(written);
      await pages.press(en.identifier.send);
      await pages.code.waitFor();
      await pages.enterCode(await running.mailbox.nextCode('+4915123456702'));
      await pages.title(en.done.title);
    }
    expect(await accountsOf('4915123456702')).toBe(1);
  });

  journey('are told what is missing from a number without its country, and correct it', async (visitor) => {
    const { page, pages } = await nativeSignIn(running, visitor);
    await page.getByLabel(LABEL).fill('0151 23456703');
    await pages.press(en.identifier.send);
    await pages.text(`That is none of these: ${LABEL}. Check what you typed.`);
    await page.getByLabel(LABEL).fill('+49 151 23456703');
    await pages.press(en.identifier.send);
    await pages.code.waitFor();
    await page.getByText(en.code.change).click();
    expect((await page.getByLabel(LABEL).inputValue()).replace(/\D/g, '')).toBe('4915123456703');
    await page.getByLabel(LABEL).fill(visitor.email);
    await pages.press(en.identifier.send);
    await pages.enterCode(await running.mailbox.nextCode(visitor.email));
    await pages.title(en.done.title);
  });

  journey('see the same whether their number has an account or not, where nobody may register', (visitor) =>
    settings.during({ signInMode: 'SignIn' }, async () => {
      data(await api.POST('/api/users', { body: { primaryPhone: '4915123456704' } }));
      for (const number of ['+4915123456705', '+4915123456704', '+4915123456706']) {
        const { page, pages } = await nativeSignIn(running, visitor);
        await page.getByLabel(LABEL).fill(number);
        await pages.press(en.identifier.send);
        await pages.text(/^Handed to localhost/);
        await pages.text(number);
      }
      expect(await running.mailbox.received('+4915123456704')).toHaveLength(1);
      for (const number of ['+4915123456705', '+4915123456706']) expect(await running.mailbox.received(number)).toEqual([]);
    }),
  );
});
