import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { en } from '../words/en';
import { TryPassword } from './try-password';

const PATH = '/api/sign-in-exp/default/check-password';
const ada = {
  id: 'ada',
  username: null,
  primaryEmail: 'ada@example.com',
  primaryPhone: null,
  name: 'Ada',
  avatar: null,
  customData: {},
  identities: {},
  lastSignInAt: null,
  createdAt: 0,
  updatedAt: 0,
  profile: {},
  applicationId: null,
  cimdClientId: null,
  isSuspended: false,
  hasPassword: false,
  isPasswordExpired: false,
};

describe('the box to try a password', () => {
  let service: FakeService;
  let fixture: ComponentFixture<TryPassword>;

  beforeEach(async () => {
    service = new FakeService().on('GET', '/api/users', () => reply([ada], { total: 1 })).on('POST', PATH, () => reply({ result: true }));
    TestBed.configureTestingModule({ providers: [...service.providers] });
    fixture = TestBed.createComponent(TryPassword);
    fixture.componentRef.setInput('needsPerson', true);
    fixture.componentRef.setInput('hasUnsaved', false);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });
  afterEach(() => document.body.replaceChildren());

  const verdict = () => document.querySelector('[role=status]')?.textContent?.trim();
  async function check(...texts: readonly string[]) {
    const boxes = [...document.querySelectorAll('input')];
    texts.forEach((text, at) => {
      const box = boxes[at];
      if (!box) throw new Error('There is no such box.');
      box.value = text;
      box.dispatchEvent(new Event('input'));
    });
    document.querySelector<HTMLElement>('[type=submit]')?.click();
    for (let waits = 0; waits < 5; waits += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  }

  it('asks for the person that is named', async () => {
    await check('correct horse', 'ada');
    expect(service.bodies('POST', PATH)).toEqual([{ password: 'correct horse', userId: 'ada' }]);
    expect(service.sent.find(({ url }) => url.pathname === '/api/users')?.url.searchParams.get('search')).toBe('%ada%');
    expect(verdict()).toBe('This password would be taken from Ada.');
  });

  it('asks for nobody where the rules do not know people', async () => {
    fixture.componentRef.setInput('needsPerson', false);
    await fixture.whenStable();
    await check('correct horse');
    expect(service.bodies('POST', PATH)).toEqual([{ password: 'correct horse' }]);
    expect(verdict()).toBe(en.attempt.passes);
  });

  it('says in words what the service refuses it for', async () => {
    const issues = [
      { code: 'password_rejected.too_short', interpolation: { min: 15 } },
      { code: 'password_rejected.pwned' },
      { code: 'password_rejected.new' },
    ];
    service.on('POST', PATH, () => reply({ result: false, issues }, { status: 400 }));
    await check('secret', 'ada');
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'It has less than 15 characters.',
      en.attempt.issues.pwned,
      'It breaks the rule password_rejected.new.',
    ]);
  });

  it('says that nobody is called this, and asks nothing', async () => {
    service.on('GET', '/api/users', () => reply([], { total: 0 }));
    await check('correct horse', 'nobody');
    expect(document.querySelector('.err')?.textContent).toContain(en.attempt.nobody);
    expect(service.bodies('POST', PATH)).toEqual([]);
  });

  it('tells a failure from a verdict', async () => {
    service.on('POST', PATH, () => refusal(403, 'auth.forbidden'));
    await check('correct horse', 'ada');
    expect(document.querySelector('.callout.bad')?.textContent).toContain('auth.forbidden');
    expect(verdict()).toBe('');
  });

  it('needs a password', async () => {
    await check('', 'ada');
    expect(service.sent).toEqual([]);
    expect(document.activeElement).toBe(document.querySelector('input'));
  });
});
