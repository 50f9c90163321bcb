import { en } from '@gatepost/phrases/sign-in/en';
import { barriersOn } from '../stage/accessibility';
import { anyText } from '../stage/any-text';
import { journeysAround } from '../stage/journeys';
import { runningService } from '../stage/running-service';
import type { Visitor } from '../stage/visitor';
import { Device } from './device';
import { SignInPages } from './sign-in-pages';
import { ThirdPartyApps } from './third-party-apps';

const running = runningService();
const journey = journeysAround(running);
let television: string;
let guest: string;

beforeAll(async () => {
  const apps = await ThirdPartyApps.around(running);
  television = await apps.device('Harbour TV', false);
  guest = await apps.device('Tidewater TV', true);
}, 60_000);

async function opened(visitor: Visitor, address: string) {
  const page = await visitor.open(address);
  return { page, pages: new SignInPages(page), code: page.getByLabel(en.device.label) };
}

async function signIn(visitor: Visitor, pages: SignInPages): Promise<void> {
  await pages.askForCode(visitor.email);
  await pages.enterCode(await running.mailbox.nextCode(visitor.email));
}

describe('a device without a browser', () => {
  journey('is signed in by the code it shows, typed in any browser', async (visitor) => {
    const device = await Device.begin(running, television);
    const { pages, code } = await opened(visitor, device.address);
    await pages.title(en.device.title);
    expect((await device.poll()).body).toMatchObject({ error: 'authorization_pending' });
    await code.fill(device.userCode.toLowerCase().replace('-', ' '));
    await pages.press(en.device.go);
    await pages.title(en.device.confirm);
    await pages.text(device.userCode);
    await pages.text('signed in to Harbour TV');
    await pages.press(en.device.yes);
    await pages.title('Sign in to Harbour TV');
    await signIn(visitor, pages);
    await pages.title(en.device.done);
    const { status, body } = await device.poll();
    expect([status, body]).toMatchObject([200, { access_token: anyText, id_token: anyText, refresh_token: anyText }]);
    expect((await device.poll()).body).toMatchObject({ error: 'invalid_grant' });
  });

  journey('is signed in by a link that brings the code along, once it was compared', async (visitor) => {
    const device = await Device.begin(running, television);
    const { pages } = await opened(visitor, device.addressWithCode);
    await pages.title(en.device.confirm);
    await pages.text(device.userCode);
    expect((await device.poll()).body).toMatchObject({ error: 'authorization_pending' });
    await pages.press(en.device.yes);
    await signIn(visitor, pages);
    await pages.title(en.device.done);
    expect((await device.poll()).status).toBe(200);
  });

  journey('needs no second sign-in of somebody who is signed in', async (visitor) => {
    const [first, second] = [await Device.begin(running, television), await Device.begin(running, television)];
    const { page, pages } = await opened(visitor, first.addressWithCode);
    await pages.press(en.device.yes);
    await signIn(visitor, pages);
    await pages.title(en.device.done);
    await page.goto(second.addressWithCode);
    await pages.press(en.device.yes);
    await pages.title(en.device.done);
    expect((await second.poll()).status).toBe(200);
  });

  journey('is told when its code was compared and refused', async (visitor) => {
    const device = await Device.begin(running, television);
    const { pages, code } = await opened(visitor, device.addressWithCode);
    await pages.press(en.device.no);
    await pages.title(en.device.aborted);
    expect(await code.inputValue()).toBe('');
    expect((await device.poll()).body).toMatchObject({ error: 'access_denied' });
  });

  journey('of somebody else asks before it uses the account, and is told of a no', async (visitor) => {
    const device = await Device.begin(running, guest);
    const { pages } = await opened(visitor, device.addressWithCode);
    await pages.press(en.device.yes);
    await signIn(visitor, pages);
    await pages.title('Let Tidewater TV use your account?');
    await pages.text(en.consent.goesOnThere);
    await pages.press(en.consent.refuse);
    await pages.title(en.device.aborted);
    expect((await device.poll()).body).toMatchObject({ error: 'access_denied' });
  });

  journey('of somebody else is signed in with what was shown', async (visitor) => {
    const device = await Device.begin(running, guest, 'openid email');
    const { pages } = await opened(visitor, device.addressWithCode);
    await pages.press(en.device.yes);
    await signIn(visitor, pages);
    await pages.text(en.consent.scopes.email);
    await pages.press(en.consent.allow);
    await pages.title(en.device.done);
    expect((await device.poll()).body).toMatchObject({ scope: 'openid email', id_token: anyText });
  });
});

describe('the code of a device', () => {
  journey('that was mistyped can be compared and corrected', async (visitor) => {
    const device = await Device.begin(running, television);
    const { pages, code } = await opened(visitor, device.address);
    await code.fill('bbbb bbbb');
    await pages.press(en.device.go);
    await pages.text(en.device.unknown);
    expect(await code.inputValue()).toBe('BBBB-BBBB');
    await code.fill(device.userCode);
    await pages.press(en.device.go);
    await pages.title(en.device.confirm);
  });

  journey('that has run out is said to have', async (visitor) => {
    const device = await Device.begin(running, television);
    await running.query(`UPDATE oidc_artefacts SET payload = payload || '{"exp":1}' WHERE model = 'DeviceCode'`);
    const { pages, code } = await opened(visitor, device.address);
    await code.fill(device.userCode);
    await pages.press(en.device.go);
    await pages.text(en.device.expired);
    expect((await device.poll()).body).toMatchObject({ error: 'expired_token' });
  });

  journey('is entered, compared and confirmed by keyboard alone', async (visitor) => {
    const device = await Device.begin(running, television);
    const { page, pages } = await opened(visitor, device.address);
    await pages.title(en.device.title);
    await page.keyboard.press('Enter');
    await pages.text(en.device.missing);
    // The field has the focus: at first, and again after the complaint.
    await page.keyboard.type(device.userCode);
    await page.keyboard.press('Enter');
    await pages.title(en.device.confirm);
    await pages.tabTo(en.device.yes);
    await page.keyboard.press('Enter');
    await pages.title('Sign in to Harbour TV');
  });
});

describe('the pages of a device', () => {
  journey('have no barriers', async (visitor) => {
    const device = await Device.begin(running, television);
    const { page, pages, code } = await opened(visitor, device.address);
    await pages.title(en.device.title);
    expect(await barriersOn(page)).toEqual([]);
    await code.fill('BBBB-BBBB');
    await pages.press(en.device.go);
    await pages.text(en.device.unknown);
    expect(await barriersOn(page)).toEqual([]);
    await code.fill(device.userCode);
    await pages.press(en.device.go);
    await pages.title(en.device.confirm);
    expect(await barriersOn(page)).toEqual([]);
    await pages.press(en.device.yes);
    await signIn(visitor, pages);
    await pages.title(en.device.done);
    expect(await barriersOn(page)).toEqual([]);
  });
});
