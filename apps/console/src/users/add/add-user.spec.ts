import { DialogRef } from '@angular/cdk/dialog';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { somebody } from '../testing/somebody';
import { en as words } from '../words/en';
import { AddUser } from './add-user';

describe('adding a user', () => {
  let service: FakeService;
  let fixture: ComponentFixture<AddUser>;
  let closed: unknown[];
  let dialog: { close(answer: unknown): void; disableClose: boolean };

  beforeEach(async () => {
    service = new FakeService();
    closed = [];
    dialog = { close: (answer: unknown) => closed.push(answer), disableClose: false };
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([]), { provide: DialogRef, useValue: dialog }] });
    fixture = TestBed.createComponent(AddUser);
    document.body.replaceChildren(fixture.nativeElement as HTMLElement);
    await settle();
  });

  async function settle() {
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
  }
  const element = () => fixture.nativeElement as HTMLElement;
  const problems = () => [...element().querySelectorAll('.err')].map(({ textContent }) => textContent?.trim());
  const input = (at: number) => element().querySelectorAll<HTMLInputElement>('input.input')[at];
  async function type(values: readonly string[]) {
    for (const [at, value] of values.entries()) {
      const field = input(at);
      if (!field) throw new Error(`There is no field ${at}.`);
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
    await settle();
  }
  async function send() {
    element().querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
  }

  it('needs something to know the person by, and goes to the first field', async () => {
    await send();
    expect(problems()).toEqual([words.problems.one]);
    expect(document.activeElement).toBe(input(0));
    expect(service.sent).toEqual([]);
  });

  it('says what is wrong with each field before it sends anything', async () => {
    await type(['ada', '12', '9lives', 'n'.repeat(129)]);
    await send();
    expect(problems()).toEqual([words.problems.primaryEmail, words.problems.primaryPhone, words.problems.username, expect.stringContaining('128')]);
    expect(service.sent).toEqual([]);
  });

  it('sends what was typed, tidied, and nothing else', async () => {
    service.on('POST', '/api/users', () => reply(somebody({ name: 'Ada' })));
    await type([' ada@example.com ', '+44 (0)20 7946-0958', '', ' Ada ']);
    await send();
    expect(service.bodies('POST', '/api/users')).toEqual([{ primaryEmail: 'ada@example.com', primaryPhone: '4402079460958', name: 'Ada' }]);
    expect(element().textContent).toContain('Ada was added');
    element().querySelector<HTMLButtonElement>('button.primary')?.click();
    expect(closed).toEqual([true]);
  });

  it('shows the password that it made once, and makes another for the next', async () => {
    service.on('POST', '/api/users', () => reply(somebody({ name: 'Ada' })));
    const passwords: string[] = [];
    for (const email of ['ada@example.com', 'grace@example.com']) {
      await type([email]);
      element().querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      await settle();
      await send();
      passwords.push(element().querySelector('code')?.textContent ?? '');
      element().querySelector<HTMLButtonElement>('.btn.quiet:not(.icon)')?.click();
      await settle();
    }
    expect(service.bodies('POST', '/api/users')).toEqual([
      { primaryEmail: 'ada@example.com', password: passwords[0] },
      { primaryEmail: 'grace@example.com', password: passwords[1] },
    ]);
    expect(passwords[0]).toMatch(/^(?:[a-zA-Z\d]{5}-){3}[a-zA-Z\d]{5}$/);
    expect(new Set(passwords).size).toBe(2);
    expect(element().textContent).not.toContain(passwords[1]);
  });

  it('cannot be left while it adds somebody, nor while it shows a password', async () => {
    let answer: () => void = () => undefined;
    service.on('POST', '/api/users', () => new Promise((done) => (answer = () => done(reply(somebody({ name: 'Ada' }))))));
    await type(['ada@example.com']);
    element().querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(dialog.disableClose).toBe(false);
    await send();
    expect([dialog.disableClose, element().querySelector<HTMLButtonElement>('.btn.quiet')?.disabled]).toEqual([true, true]);
    answer();
    await settle();
    expect([dialog.disableClose, document.activeElement?.id]).toEqual([true, 'add-user-title']);
    element().querySelector<HTMLButtonElement>('.btn.quiet:not(.icon)')?.click();
    await settle();
    expect(dialog.disableClose).toBe(false);
  });

  it('says at the field that an address is taken', async () => {
    service.on('POST', '/api/users', () => refusal(422, 'user.email_already_in_use'));
    await type(['ada@example.com']);
    await send();
    expect(problems()).toEqual(['The service says user.email_already_in_use.']);
  });

  it('says above the form what belongs to no field', async () => {
    service.on('POST', '/api/users', () => refusal(503, 'server.unavailable'));
    await type(['ada@example.com']);
    await send();
    expect(element().querySelector('[role=alert]')?.textContent).toContain('server.unavailable');
  });
});
