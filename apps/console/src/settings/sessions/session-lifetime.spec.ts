import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { en as words } from '../words/en';
import { durationOf } from './duration';
import { SessionLifetime } from './session-lifetime';

describe('the lifetime of sessions', () => {
  it.each([
    [1_209_600, { amount: 14, unit: 'days' }],
    [90_000, { amount: 25, unit: 'hours' }],
    [5400, { amount: 90, unit: 'minutes' }],
    [61, { amount: 2, unit: 'minutes' }],
  ])('of %s seconds is told in the largest unit that fits', (seconds, duration) => {
    expect(durationOf(seconds)).toEqual(duration);
  });

  describe('as a form', () => {
    let service: FakeService;
    let fixture: ComponentFixture<SessionLifetime>;
    beforeEach(async () => {
      service = new FakeService().on('GET', '/api/configs/oidc/session', () => reply({ ttl: 1_209_600 }));
      TestBed.configureTestingModule({ providers: [...service.providers] });
      fixture = TestBed.createComponent(SessionLifetime);
      await settle();
    });
    async function settle() {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise((done) => setTimeout(done));
        await fixture.whenStable();
      }
    }
    const element = () => fixture.nativeElement as HTMLElement;
    async function change(selector: string, value: string) {
      const control = element().querySelector<HTMLInputElement>(selector);
      if (!control) throw new Error(`There is no ${selector}.`);
      control.value = value;
      control.dispatchEvent(new Event('input'));
      control.dispatchEvent(new Event('change'));
      await settle();
    }
    async function save() {
      element().querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await settle();
    }

    it('is saved in seconds', async () => {
      service.on('PATCH', '/api/configs/oidc/session', ({ body }) => reply(body));
      await change('select', 'hours');
      await change('input', '36');
      expect(fixture.componentInstance.changes()).toBe(1);
      await save();
      expect(service.bodies('PATCH', '/api/configs/oidc/session')).toEqual([{ ttl: 129_600 }]);
      expect(fixture.componentInstance.changes()).toBe(0);
    });

    it.each(['0', '366', '1.5', ''])('is not saved as %j days', async (amount) => {
      await change('input', amount);
      await save();
      expect(element().querySelector('.err')?.textContent?.trim()).toBe(words.sessions.outOfRange);
      expect(service.bodies('PATCH', '/api/configs/oidc/session')).toEqual([]);
    });

    it('says what the service says', async () => {
      service.on('PATCH', '/api/configs/oidc/session', () => refusal(503, 'server.unavailable'));
      await change('input', '7');
      await save();
      expect(element().querySelector('[role=alert]')?.textContent).toContain('server.unavailable');
      expect(fixture.componentInstance.changes()).toBe(1);
    });
  });
});
