import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { savedSettings } from '../../sign-in-experience/testing/settings';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { SecuritySettings } from '../security-settings';
import { en } from '../words/en';
import { LockoutsPage } from './lockouts-page';

const UNLOCK = '/api/sentinel-activities/delete';

describe('the page of lockouts', () => {
  let service: FakeService;
  let fixture: ComponentFixture<LockoutsPage>;
  let locked: string[];

  const settle = async () => {
    for (let waits = 0; waits < 4; waits += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  };

  async function open(address?: string) {
    locked = ['mallory@example.com', '<b>bold</b>'];
    const saved = savedSettings();
    service = new FakeService()
      .on('GET', '/api/sign-in-exp', () => reply(saved))
      .on('PATCH', '/api/sign-in-exp', ({ body }) => reply({ ...saved, ...(body as object) }))
      .on('GET', '/api/sentinel-activities', () =>
        reply(
          locked.map((identifier) => ({ identifier, blockedUntil: Date.now() + 60_000, failures: 3 })),
          { total: locked.length },
        ),
      )
      .on('POST', UNLOCK, ({ body }) => {
        locked = locked.filter((identifier) => !JSON.stringify(body).includes(identifier));
        return reply(undefined, { status: 204 });
      });
    TestBed.configureTestingModule({ providers: [SecuritySettings, ...service.providers] });
    fixture = TestBed.createComponent(LockoutsPage);
    if (address !== undefined) fixture.componentRef.setInput('address', address);
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
  }
  afterEach(() => document.body.replaceChildren());

  const rows = () => [...document.querySelectorAll('tbody bdi')].map(({ textContent }) => textContent);
  const value = () => document.querySelector<HTMLInputElement>('gp-unlock-form input')?.value;
  const kind = () => document.querySelector<HTMLSelectElement>('gp-unlock-form select')?.value;
  async function unlockByHand() {
    document.querySelector<HTMLElement>('gp-unlock-form [type=submit]')?.click();
    await settle();
  }

  it('names who is locked out, and lets them in again from their row', async () => {
    await open();
    expect(rows()).toEqual(['mallory@example.com', '<b>bold</b>']);
    document.querySelector<HTMLElement>('tbody button')?.click();
    await settle();
    expect(service.bodies('POST', UNLOCK)).toEqual([{ targetType: 'User', targets: ['mallory@example.com'] }]);
    expect(rows()).toEqual(['<b>bold</b>']);
  });

  it.each([
    ['ada@example.com', 'email'],
    ['+49 151 23456789', 'phone'],
    ['ada', 'username'],
  ])('is ready to unlock %s when another page sends them here', async (address, expected) => {
    await open(address);
    expect([value(), kind()]).toEqual([address, expected]);
    await unlockByHand();
    expect(service.bodies('POST', UNLOCK)).toEqual([{ targetType: 'User', targets: [address] }]);
    expect(document.body.textContent).toContain(`${address} may try again.`);
  });

  it('asks for a whole identifier', async () => {
    await open('ada@');
    await unlockByHand();
    expect(service.bodies('POST', UNLOCK)).toEqual([]);
    expect(document.querySelector('gp-unlock-form .err')?.textContent).toContain(en.lockouts.wrong.email);
  });

  it('says when somebody could not be unlocked', async () => {
    await open('ada@example.com');
    service.on('POST', UNLOCK, () => refusal(403, 'auth.forbidden'));
    await unlockByHand();
    expect(document.querySelector('gp-unlock-form .callout')?.textContent).toContain('auth.forbidden');
  });

  it('saves when an identifier is locked, within what the contract allows', async () => {
    await open();
    const failures = document.querySelector<HTMLInputElement>('input[type=number]');
    if (!failures) throw new Error('There is no such field.');
    const save = async (number: string) => {
      failures.value = number;
      failures.dispatchEvent(new Event('input'));
      await fixture.whenStable();
      document.querySelector<HTMLElement>('.savebar [type=submit]')?.click();
      await settle();
    };
    await save('500');
    expect(service.bodies('PATCH', '/api/sign-in-exp')).toEqual([]);
    await save('5');
    expect(service.bodies('PATCH', '/api/sign-in-exp')).toEqual([{ sentinelPolicy: { maxAttempts: 5, lockoutDuration: 60 } }]);
  });
});
