import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { MASK } from '@gatepost/connector-config/masked-secrets';
import { smtpTemplates } from '@gatepost/connector-config/smtp-templates';
import { Language } from '../../language/language';
import { Session } from '../../session/session';
import { savedSettings } from '../../sign-in-experience/testing/settings';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { connectorsRoutes } from '../routes';
import { connectorOf, healthy, metricsOf, smtpFactory, smtpSettings, socialFactory } from '../testing/sample-connectors';
import { en as common } from '../../parts/words/en';
import { en as words } from '../words/en';

const SMTP = '/connectors/new/simple-mail-transfer-protocol';

describe('setting a connector up', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;
  let saved: object[];
  const element = () => harness.fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => found.textContent?.replace(/\s+/g, ' ').trim());

  // The pages are big: they are not loaded at the cost of the first of the tests.
  beforeAll(async () => {
    await Promise.all([import('./new-connector'), import('./saved-connector'), import('../../forms/code-view')]);
  }, 60_000);
  beforeEach(() => {
    Object.assign(window, { matchMedia: () => new EventTarget() });
    Object.assign(Range.prototype, { getClientRects: () => [] });
    saved = [];
    service = new FakeService()
      .on('GET', '/api/connectors', () => reply(saved))
      .on('GET', '/api/connector-factories/simple-mail-transfer-protocol', () => reply(smtpFactory))
      .on('GET', '/api/connector-factories/octo-universal', () => reply(socialFactory))
      .on('GET', '/api/connectors/c1', () => reply(connectorOf(smtpFactory, 'c1', smtpSettings)))
      .on('GET', '/api/deliveries/metrics', () => reply(metricsOf([healthy])))
      .on('GET', '/api/sign-in-exp', () => reply(savedSettings()))
      .on('POST', '/api/connectors', ({ body }) => reply(connectorOf(smtpFactory, 'c1', { ...(body as { config: object }).config })))
      .on('PATCH', '/api/connectors/c1', ({ body }) => reply(connectorOf(smtpFactory, 'c1', (body as { config: object }).config)));
    TestBed.configureTestingModule({
      providers: [
        ...service.providers,
        provideRouter([{ path: 'connectors', children: connectorsRoutes }], withComponentInputBinding()),
        { provide: Session, useValue: { person: () => ({ email: 'olu@harbour.example' }) } },
      ],
    });
  });
  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
  });

  async function open(url: string) {
    harness = await RouterTestingHarness.create(url);
    document.body.append(element());
    await settled();
  }
  async function settled() {
    for (let turn = 0; turn < 8; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await harness.fixture.whenStable();
    }
  }
  function find<Type extends HTMLElement>(selector: string, kind: new () => Type): Type {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  }
  async function type(key: string, text: string) {
    const input = find(`[data-key="${key}"] input`, HTMLInputElement);
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await settled();
  }
  async function press(word: string, within = 'button') {
    const button = [...document.querySelectorAll(within)].find((candidate) => candidate.textContent?.trim() === word);
    if (!(button instanceof HTMLElement)) throw new Error(`There is no button ${word}.`);
    button.click();
    await settled();
  }

  it('begins with what the provider needs, and calls things as the provider does', async () => {
    await open(`${SMTP}?preset=sendgrid`);
    expect(find('[data-key=host] input', HTMLInputElement).value).toBe('smtp.sendgrid.net');
    expect(find('[data-key="login.user"] input', HTMLInputElement).value).toBe('apikey');
    expect(texts('[data-key="login.pass"] label')).toEqual(['API key']);
    expect(texts('gp-guide h2')).toEqual(['SendGrid']);
    expect(texts('.savebar')).toEqual([]);
  });

  it('takes back what another provider has filled in', async () => {
    await open(`${SMTP}?preset=sendgrid`);
    find('input[type=radio][value=gmail-app-password]', HTMLInputElement).click();
    await settled();
    expect(find('[data-key=host] input', HTMLInputElement).value).toBe('smtp.gmail.com');
    expect(find('[data-key="login.user"] input', HTMLInputElement).value).toBe('');
    find('input[type=radio][value=gmail-oauth2]', HTMLInputElement).click();
    await settled();
    expect(texts('[data-key="tokens.clientId"] label')).toEqual(['Client ID']);
  });

  it('says what the provider would refuse, with what mends it', async () => {
    await open(`${SMTP}?preset=gmail-app-password`);
    await type('host', 'imap.gmail.com');
    find('[data-key=host] input', HTMLInputElement).dispatchEvent(new Event('blur'));
    await settled();
    expect(texts('[data-key=host] .remark')[0]).toContain('Use smtp.gmail.com.');
    await press(words.form.follow);
    expect(find('[data-key=host] input', HTMLInputElement).value).toBe('smtp.gmail.com');
  });

  it('is in the language of the console, and keeps what was typed when that changes', async () => {
    await open(`${SMTP}?preset=gmail-app-password`);
    await type('login.user', 'ada');
    await type('port', '70000');
    for (const input of document.querySelectorAll('gp-configuration-form input')) input.dispatchEvent(new Event('blur'));
    await TestBed.inject(Language).choose('de');
    await settled();
    expect(find('[data-key="login.user"] input', HTMLInputElement).value).toBe('ada');
    expect(texts('[data-key=fromEmail] label, [data-key="login.pass"] label, [data-key=security] option')).toEqual([
      'STARTTLS (Port 587)',
      'TLS von Anfang an (Port 465)',
      'Keine: ein eigenes Relay ohne Anmeldung (Port 25)',
      'App-Passwort',
      'Von',
    ]);
    expect(texts('[data-key="login.user"] .remark')[0]).toContain('Gmail kennt Benutzer an ihrer Adresse. Geben Sie');
    expect(texts('[data-key=port] .err')[0]).toBe('Höchstens 65.535.');
    expect([...texts('gp-guide h2'), ...texts('gp-guide li a').slice(-1)]).toEqual(['Gmail mit App-Passwort', 'Grenzen']);
  });

  it('saves a new one and goes on to it', async () => {
    await open(`${SMTP}?preset=sendgrid`);
    await type('login.pass', 'SG.a.b');
    await type('fromEmail', 'no-reply@harbour.example');
    await press(words.setup.save);
    const [sent] = service.bodies('POST', '/api/connectors');
    expect(sent).toEqual({
      connectorId: 'simple-mail-transfer-protocol',
      id: expect.stringMatching(/^[a-z\d]{12}$/) as unknown,
      config: {
        host: 'smtp.sendgrid.net',
        port: 587,
        secure: false,
        requireTLS: true,
        auth: { type: 'login', user: 'apikey', pass: 'SG.a.b' },
        fromEmail: 'no-reply@harbour.example',
        templates: smtpTemplates,
      },
    });
    expect(TestBed.inject(Router).url).toBe('/connectors/c1');
  });

  it('says before what it replaces, and does nothing when that is not wanted', async () => {
    saved = [connectorOf(smtpFactory, 'c0', smtpSettings)];
    await open(`${SMTP}?preset=sendgrid`);
    expect(texts('.callout strong')).toEqual(['This takes the place of SMTP (smtp.example.com)']);
    await type('login.pass', 'SG.a.b');
    await type('fromEmail', 'no-reply@harbour.example');
    await press(words.setup.save);
    await press('Cancel', '.dialog-acts button');
    expect(service.bodies('POST', '/api/connectors')).toEqual([]);
    await press(words.setup.save);
    await press(words.setup.replaces.action, '.dialog-acts button');
    expect(service.bodies('POST', '/api/connectors')).toHaveLength(1);
  });

  it('changes a saved one without ever having its secret', async () => {
    await open('/connectors/c1');
    expect(texts('[data-key="login.pass"] .secret span')).toHaveLength(1);
    await type('fromEmail', 'post@example.com');
    expect(texts('.savebar span')).toEqual(['1 change not saved']);
    await press(words.setup.save);
    expect(service.bodies('PATCH', '/api/connectors/c1')).toEqual([{ config: { ...smtpSettings, fromEmail: 'post@example.com' } }]);
    expect(JSON.stringify(service.bodies('PATCH', '/api/connectors/c1'))).toContain(MASK);
    expect(texts('.savebar')).toEqual([]);
  });

  it('asks before it replaces what somebody else has saved in the meantime', async () => {
    await open('/connectors/c1');
    service.on('GET', '/api/connectors/c1', () => reply(connectorOf(smtpFactory, 'c1', { ...smtpSettings, host: 'theirs.example.com' })));
    await type('fromEmail', 'post@example.com');
    await press(words.setup.save);
    await press(common.conflict.cancel, '.dialog-acts button');
    expect(service.bodies('PATCH', '/api/connectors/c1')).toEqual([]);
    await press(words.setup.save);
    await press(common.conflict.action, '.dialog-acts button');
    expect(service.bodies('PATCH', '/api/connectors/c1')).toHaveLength(1);
  });

  it('puts what the service refuses at the field, and everything else above the form', async () => {
    const issues = [{ code: 'custom', path: ['auth', 'pass'], message: 'has to be typed again' }];
    service.on('PATCH', '/api/connectors/c1', () => refusal(400, 'connector.invalid_config', { data: { name: 'ZodError', issues } }));
    await open('/connectors/c1');
    await type('host', 'other.example.com');
    await press(words.setup.save);
    expect(texts('[data-key="login.pass"] .err')).toEqual(['Has to be typed again']);
    expect(texts('gp-problem strong')).toEqual([]);
    service.on('PATCH', '/api/connectors/c1', () => refusal(403, 'auth.forbidden'));
    await press(words.setup.save);
    expect(texts('gp-problem strong')).toEqual(['The service says auth.forbidden.']);
  });

  it('names the next step while codes are not offered', async () => {
    await open('/connectors/c1');
    expect(texts('.next')).toEqual([]);
    service.on('GET', '/api/sign-in-exp', () =>
      reply(savedSettings({ signIn: { methods: [] }, signUp: { identifiers: ['username'], password: true, verify: false } })),
    );
    await TestBed.inject(Router).navigateByUrl('/connectors/new');
    await TestBed.inject(Router).navigateByUrl('/connectors/c1');
    await settled();
    expect(texts('.next strong')).toEqual([words.next.email.title]);
    expect(document.querySelector('.next a')?.getAttribute('href')).toBe('/sign-in-experience/methods');
  });

  it('asks before changes are lost', async () => {
    await open('/connectors/c1');
    await type('host', 'other.example.com');
    const left = TestBed.inject(Router).navigateByUrl('/connectors/new');
    // Nothing is stable while the question is open.
    await new Promise((done) => setTimeout(done, 100));
    const [stay] = document.querySelectorAll<HTMLElement>('.dialog-acts button');
    stay?.click();
    expect(await left).toBe(false);
    expect(TestBed.inject(Router).url).toBe('/connectors/c1');
  });

  it('deletes only once the name was typed', async () => {
    service.on('DELETE', '/api/connectors/c1', () => reply(undefined, { status: 204 }));
    await open('/connectors/c1');
    await press(words.setup.remove);
    await press(words.setup.remove, '.dialog-acts button');
    expect(service.sent.some(({ method }) => method === 'DELETE')).toBe(false);
    const typed = find('#confirm-typed', HTMLInputElement);
    typed.value = 'SMTP';
    typed.dispatchEvent(new Event('input'));
    await press(words.setup.remove, '.dialog-acts button');
    expect(service.sent.some(({ method }) => method === 'DELETE')).toBe(true);
    expect(TestBed.inject(Router).url).toBe('/connectors');
  });

  it('tells the callback address of a way to sign in before it is saved, and saves it under that id', async () => {
    service.on('POST', '/api/connectors', ({ body }) => reply(connectorOf(socialFactory, (body as { id: string }).id)));
    await open('/connectors/new/octo-universal');
    const address = texts('gp-social-settings .mono')[0] ?? '';
    await type('clientId', 'abc');
    await press(words.setup.save);
    const [sent] = service.bodies('POST', '/api/connectors') as { id: string }[];
    expect(address.endsWith(`/callback/${sent?.id ?? ''}`)).toBe(true);
    expect(sent).toMatchObject({ connectorId: 'octo-universal', config: { clientId: 'abc' }, syncProfile: false });
  });
});
