import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeService, refusal, reply } from '../testing/fake-service';
import { ClaimForm } from './claim-form';
import { en as words } from './words/en';

describe('the form of the first administrator', () => {
  let fixture: ComponentFixture<ClaimForm>;
  let service: FakeService;
  let claimed: string[];
  let taken: number;

  beforeEach(async () => {
    service = new FakeService();
    TestBed.configureTestingModule({ providers: [...service.providers] });
    fixture = TestBed.createComponent(ClaimForm);
    fixture.componentRef.setInput('token', 'a-token');
    claimed = [];
    taken = 0;
    fixture.componentInstance.claimed.subscribe((email) => claimed.push(email));
    fixture.componentInstance.taken.subscribe(() => (taken += 1));
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });

  function find<Type extends HTMLElement>(selector: string, kind: new () => Type): Type {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  }

  /** Promises of the page first, then what they change on it. */
  async function settle() {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }

  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());

  async function type(selector: string, value: string) {
    const input = find(selector, HTMLInputElement);
    input.value = value;
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  async function send() {
    find('button[type=submit]', HTMLButtonElement).click();
    await settle();
  }

  async function sendTo(answer: () => Response) {
    service.on('POST', '/api/setup/claim', answer);
    await type('#email', 'ada@example.com');
    await send();
    await settle();
  }

  const claimedBy = () => reply({ email: 'ada@example.com' }, { status: 201 });
  const sent = () => service.bodies('POST', '/api/setup/claim');
  const refuse = (status: number, code: string, headers: Record<string, string> = {}) => sendTo(() => refusal(status, code, { headers }));

  it('asks for an address before it sends anything, and goes to it', async () => {
    await send();
    expect(sent()).toEqual([]);
    expect(texts('.err')).toEqual([words.form.emailMissing]);
    expect(document.activeElement?.id).toBe('email');
    expect(find('#email', HTMLInputElement).getAttribute('aria-invalid')).toBe('true');
  });

  it('says that something is not an address once the field was left', async () => {
    await type('#email', 'ada');
    expect(texts('.err')).toEqual([]);
    find('#email', HTMLInputElement).dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(texts('.err')).toEqual([words.form.emailWrong]);
  });

  it('says that a name is too long as it is typed', async () => {
    await type('#name', 'x'.repeat(129));
    expect(texts('.err')).toEqual([words.form.nameTooLong]);
  });

  it('sends the token, the address and the tidied name, and tells the address the service knows', async () => {
    await type('#name', '  Ada Lovelace ');
    await sendTo(claimedBy);
    expect(sent()).toEqual([{ token: 'a-token', email: 'ada@example.com', name: 'Ada Lovelace' }]);
    expect(claimed).toEqual(['ada@example.com']);
  });

  it('leaves out a name that was not given', async () => {
    await sendTo(claimedBy);
    expect(sent()).toEqual([{ token: 'a-token', email: 'ada@example.com' }]);
  });

  it('says that the link does not work any more', async () => {
    await refuse(403, 'setup.invalid_token', { 'Logto-Core-Request-Id': 'abc123' });
    expect(texts('.callout strong')).toEqual([words.problem.link.title]);
    expect(texts('.callout .num')).toEqual([`${words.problem.request} abc123`]);
    expect(claimed).toEqual([]);
  });

  it('tells when somebody else was faster', async () => {
    await refuse(409, 'setup.already_claimed');
    expect(taken).toBe(1);
  });

  it('says how long to wait after too many tries', async () => {
    await refuse(429, 'request.rate_limited', { 'Retry-After': '600' });
    expect(texts('.callout p')).toContain('Nothing was changed. Try again in 10 minutes.');
  });

  it('puts an address that the service refuses to the field', async () => {
    await refuse(400, 'guard.invalid_input');
    expect(texts('.err')).toEqual([words.form.emailWrong]);
    expect(texts('.callout')).toEqual([]);
  });

  it('says that the service does not answer', async () => {
    await sendTo(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(texts('.callout strong')).toEqual([words.problem.network.title]);
  });

  it('says that the service failed, and forgets it with the next try', async () => {
    await refuse(500, 'server.internal');
    expect(texts('.callout strong')).toEqual([words.problem.service.title]);
    service.on('POST', '/api/setup/claim', claimedBy);
    await send();
    await settle();
    expect(texts('.callout')).toEqual([]);
    expect(claimed).toEqual(['ada@example.com']);
  });
});
