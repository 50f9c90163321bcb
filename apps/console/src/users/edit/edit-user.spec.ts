import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { somebody } from '../testing/somebody';
import { en as words } from '../words/en';
import { EditUser } from './edit-user';

const MARA = somebody({ id: 'u1', name: 'Mara', primaryEmail: 'mara@example.com', profile: { nickname: 'M' } });

describe('editing a user', () => {
  let service: FakeService;
  let fixture: ComponentFixture<EditUser>;

  beforeEach(async () => {
    // jsdom has no layout, which the editor of code asks for.
    Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
    service = new FakeService().on('GET', '/api/users/u1', () => reply(MARA));
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter([])] });
    fixture = TestBed.createComponent(EditUser);
    fixture.componentRef.setInput('id', 'u1');
    document.body.replaceChildren(fixture.nativeElement as HTMLElement);
    await settle();
  }, 30_000);

  async function settle() {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    }
  }
  const element = () => fixture.nativeElement as HTMLElement;
  const field = (label: string) => {
    const id = [...element().querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(label))?.htmlFor ?? '';
    return element().querySelector<HTMLInputElement>(`[id="${id}"]`);
  };
  async function type(label: string, value: string) {
    const input = field(label);
    if (!input) throw new Error(`There is no ${label}.`);
    input.value = value;
    input.dispatchEvent(new Event('input'));
    await settle();
  }
  async function save() {
    element().querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
  }
  const problems = () => [...element().querySelectorAll('.err')].map(({ textContent }) => textContent?.trim());

  it('sends what is new, counts it until then, and goes on from the reply', async () => {
    service.on('PATCH', '/api/users/u1', () => reply({ ...MARA, name: 'Mara L.', profile: { nickname: 'ML' } }));
    await type(words.fields.name, 'Mara L.');
    await type(words.edit.claims.nickname, 'ML');
    expect(fixture.componentInstance.changes()).toBe(2);
    await save();
    expect(service.bodies('PATCH', '/api/users/u1')).toEqual([{ name: 'Mara L.', profile: { nickname: 'ML' } }]);
    expect(fixture.componentInstance.changes()).toBe(0);
  });

  it('says what is wrong before it sends anything, and goes to the first', async () => {
    await type(words.fields.primaryEmail, 'mara');
    await type(words.fields.avatar, 'javascript:alert(1)');
    await type(words.edit.claims.gender, 'x'.repeat(1025));
    await save();
    expect(problems()).toEqual([words.problems.primaryEmail, words.problems.avatar, expect.stringContaining('1,024')]);
    expect(document.activeElement).toBe(field(words.fields.primaryEmail));
    expect(service.bodies('PATCH', '/api/users/u1')).toEqual([]);
  });

  it('says at the field what the service refuses, and loses nothing that was typed', async () => {
    service.on('PATCH', '/api/users/u1', () => refusal(422, 'user.username_already_in_use'));
    await type(words.fields.username, 'mara');
    await save();
    expect(problems()).toEqual(['The service says user.username_already_in_use.']);
    expect(field(words.fields.username)?.value).toBe('mara');
    expect(fixture.componentInstance.changes()).toBe(1);
  });
});
