import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeService, refusal, reply } from '../../../testing/fake-service';
import { FreshSecrets } from '../../fresh-secrets';
import { en as applications } from '../../words/en';
import { en } from '../words/en';
import { Secrets } from './secrets';

const AT = Date.UTC(2026, 10, 23, 12);
const secret = (changed: object = {}) => ({
  tenantId: 'default',
  applicationId: 'a1',
  name: 'Default secret',
  value: '••••••••',
  createdAt: AT,
  expiresAt: null,
  ...changed,
});

describe('the secrets of an application', () => {
  let service: FakeService;
  let fixture: ComponentFixture<Secrets>;

  beforeEach(async () => {
    document.body.replaceChildren();
    service = new FakeService().on('GET', '/api/applications/a1/secrets', () => reply([secret()]));
    TestBed.configureTestingModule({ providers: [...service.providers] });
    await open();
  });
  afterEach(() => fixture.destroy());

  async function open() {
    fixture = TestBed.createComponent(Secrets);
    fixture.componentRef.setInput('applicationId', 'a1');
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
    await settle();
  }
  async function settle() {
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
    TestBed.tick();
  }
  async function press(words: string) {
    [...document.querySelectorAll('button')].findLast((button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === words)?.click();
    await settle();
    await settle();
  }
  async function create(name: string) {
    await press(en.credentials.add);
    const input = document.querySelector('.dialog-body input');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no dialog.');
    input.value = name;
    input.dispatchEvent(new Event('input'));
    await press(en.credentials.add);
  }
  const page = () => document.body.textContent ?? '';

  it('have names and ends, and no values', () => {
    expect(page()).toContain('Default secret');
    expect(page()).toContain(en.credentials.never);
    expect(page()).not.toContain('••••');
  });

  it('are shown a single time, right after they were made', async () => {
    service.on('POST', '/api/applications/a1/secrets', () => reply(secret({ name: 'CI', value: 'only-once-43' }), { status: 201 }));
    await create('CI');
    expect(service.bodies('POST', '/api/applications/a1/secrets')).toEqual([{ name: 'CI', expiresAt: null }]);
    expect(page()).toContain('only-once-43');
    expect(document.querySelector('gp-fresh-secret gp-copy-button button')?.getAttribute('aria-label')).toBe(applications.secrets.copy);
    await press(applications.secrets.kept);
    expect(page()).not.toContain('only-once-43');
    expect(TestBed.inject(FreshSecrets).of('a1')).toBeUndefined();
    fixture.destroy();
    await open();
    expect(page()).not.toContain('only-once-43');
  });

  it('say at the name that another one has it', async () => {
    service.on('POST', '/api/applications/a1/secrets', () => refusal(422, 'application.secret_name_exists'));
    await create('Default secret');
    expect([...document.querySelectorAll('.dialog-body .err')].map(({ textContent }) => textContent?.trim())).toEqual([
      'The service says application.secret_name_exists.',
    ]);
  });

  it('show what they are called as text, and which have ended', async () => {
    fixture.destroy();
    const name = '<img src=x onerror=alert(1)>\u202Eevil';
    service.on('GET', '/api/applications/a1/secrets', () => reply([secret({ name, expiresAt: 1 })]));
    await open();
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('td b')?.textContent).toBe(name);
    expect(document.querySelector('.badge.bad')?.textContent).toBe(en.credentials.expired);
  });

  it('are deleted only by who types the name', async () => {
    service.on('DELETE', '/api/applications/a1/secrets/Default%20secret', () => reply(undefined, { status: 204 }));
    await press('Delete Default secret');
    await press(en.credentials.removeConfirm);
    expect(service.sent.filter(({ method }) => method === 'DELETE')).toEqual([]);
    const box = document.querySelector('#confirm-typed');
    if (!(box instanceof HTMLInputElement)) throw new Error('Nothing is to be typed.');
    box.value = 'Default secret';
    box.dispatchEvent(new Event('input'));
    await press(en.credentials.removeConfirm);
    expect(service.sent.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });
});
