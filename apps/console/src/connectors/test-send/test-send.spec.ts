import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { en as common } from '../../parts/words/en';
import { Session } from '../../session/session';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { ConfigurationDraft } from '../form/configuration-draft';
import { guidedFormOf } from '../form/guided-form-of';
import { en as words } from '../words/en';
import { TestSend } from './test-send';

const PATH = '/api/connectors/smtp/test';
const AT = Date.UTC(2026, 10, 23, 12, 3, 5);
const delivery = {
  id: 'd1',
  channel: 'email',
  kind: 'Test',
  recipient: 'o•••@harbour.example',
  language: 'en',
  template: 'product',
  connectorId: 'smtp',
  state: 'handed',
  isSuppressed: false,
  attempts: 0,
  server: 'gmail.com',
  lastError: null,
  nextAttemptAt: null,
  expiresAt: AT,
  createdAt: AT,
  updatedAt: AT,
  journey: [],
  code: null,
  advice: { code: 'handed_over', text: 'Handed over.', facts: {} },
};

@Component({ imports: [TestSend], template: '<gp-test-send factoryId="smtp" [type]="type()" [draft]="draft" />' })
class Page {
  readonly type = signal<'Email' | 'Sms'>('Email');
  readonly draft = new ConfigurationDraft({
    guided: signal(guidedFormOf({ formItems: [{ key: 'port', label: 'Port', type: 'Number', required: true }] })),
    start: signal({ config: { port: 25 }, values: { port: 25 } }),
  });
}

describe('a test message', () => {
  let service: FakeService;
  let fixture: ComponentFixture<Page>;
  const element = () => fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...element().querySelectorAll(selector)].map((found) => found.textContent?.replace(/\s+/g, ' ').trim());
  const told = (status: number, body: BodyInit | null) => new Response(body, { status, headers: { 'Content-Type': 'application/json', 'Delivery-Id': 'd1' } });
  async function settled() {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    }
  }
  async function send() {
    element().querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settled();
  }
  async function write(selector: string, value: string, event = 'input') {
    const control = element().querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!control) throw new Error(`There is no ${selector}.`);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event(event));
    await settled();
  }

  beforeEach(async () => {
    service = new FakeService().on('POST', PATH, () => told(204, null)).on('GET', '/api/deliveries/d1', () => reply(delivery));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([]), { provide: Session, useValue: { person: () => ({ email: 'olu@harbour.example' }) } }],
    });
    fixture = TestBed.createComponent(Page);
    document.body.append(element());
    await settled();
  });
  afterEach(() => document.body.replaceChildren());

  it('goes to the person at the console through what is on the page, and shows its journey', async () => {
    fixture.componentInstance.draft.fill({ port: 26 });
    await send();
    const asked = { email: 'olu@harbour.example', config: { port: 26 }, locale: 'en', templateType: 'SignIn' };
    expect(service.bodies('POST', PATH)).toEqual([asked]);
    expect(element().querySelector('gp-journey')).not.toBeNull();
    expect(element().querySelector('.receipt a')?.getAttribute('href')).toBe('/deliveries/d1');
  });

  it('is sent by template and language', async () => {
    const [template, language] = element().querySelectorAll('select');
    for (const [select, value] of [
      [template, 'ForgotPassword'],
      [language, 'de'],
    ] as const) {
      if (!select) throw new Error('There is no such choice.');
      select.value = value;
      select.dispatchEvent(new Event('input'));
    }
    await send();
    expect(service.bodies('POST', PATH)).toMatchObject([{ templateType: 'ForgotPassword', locale: 'de' }]);
  });

  it('shows how far one came that failed', async () => {
    service.on('POST', PATH, () => told(400, JSON.stringify({ code: 'connector.general', message: 'The server refused the login.' })));
    await send();
    expect(texts('gp-problem strong')).toEqual(['The server refused the login.']);
    expect(element().querySelector('gp-journey')).not.toBeNull();
  });

  it('says how long to wait after too many', async () => {
    service.on('POST', PATH, () => refusal(429, 'request.rate_limited', { headers: { 'Retry-After': '600' } }));
    await send();
    expect(texts('[role=alert]')).toEqual(['That were enough tests for now. Try again in 10 minutes.']);
    expect(element().querySelector('gp-journey')).toBeNull();
  });

  it('needs an address', async () => {
    await write('input', 'nobody');
    await send();
    expect(texts('.err')).toEqual([common.field.notAnEmail]);
    expect(service.bodies('POST', PATH)).toEqual([]);
  });

  it('goes to a number as digits', async () => {
    fixture.componentInstance.type.set('Sms');
    await settled();
    expect(texts('label')[0]).toBe(words.test.phone);
    await write('input', '+44 7700 900123');
    await send();
    expect(service.bodies('POST', PATH)).toMatchObject([{ phone: '447700900123' }]);
  });
});
