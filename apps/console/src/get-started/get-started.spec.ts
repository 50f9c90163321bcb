import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { mobileApp } from '@gatepost/oidc-contracts/demo';
import { anApplication } from '../applications/testing/application';
import { Session } from '../session/session';
import { FakeService, refusal, reply } from '../testing/fake-service';
import { GetStarted } from './get-started';
import { en } from './words/en';

const AT = Date.UTC(2026, 10, 23, 12);
const person = { id: 'u1', name: 'Ada Lovelace', email: 'ada@example.com', isEmailVerified: true };
const connector = {
  ...{ id: 'c1', connectorId: 'simple-mail-transfer-protocol', type: 'Email', isDemo: false, target: 'smtp', platform: null },
  ...{ name: { en: 'SMTP' }, description: {}, logo: '', logoDark: null, readme: '', metadata: {}, syncProfile: false, enableTokenStorage: false },
  config: { host: 'smtp.example.com', auth: { pass: '••••••••' } },
};
const factory = {
  id: 'inbox-sms',
  type: 'Sms',
  isDemo: true,
  target: 'inbox',
  platform: null,
  name: {},
  description: {},
  logo: '',
  logoDark: null,
  readme: '',
};
const delivery = (state: string) => ({
  ...{ id: 'd1', channel: 'email', kind: 'Test', recipient: 'a•••@example.com', language: 'en', template: 'product', connectorId: 'c1', state },
  ...{ isSuppressed: false, attempts: 1, server: 'mx.example.com', lastError: null, nextAttemptAt: null, expiresAt: AT, createdAt: AT, updatedAt: AT },
});
const exchange = (result: string) => ({ tenantId: 'default', id: 'l1', key: 'k', payload: { key: 'k', result }, createdAt: AT });

describe('the way to the first sign-in', () => {
  let service: FakeService;
  let fixture: ComponentFixture<GetStarted>;

  beforeEach(() => {
    document.body.replaceChildren();
    service = new FakeService()
      .on('GET', '/api/applications', () => reply([]))
      .on('GET', '/api/connectors', () => reply([]))
      .on('GET', '/api/connector-factories', () => reply([]))
      .on('GET', '/api/deliveries', () => reply([], { total: 0 }))
      .on('GET', '/api/logs', () => reply([], { total: 0 }))
      .on('GET', '/api/deliveries/metrics', () => reply({ counts: [], handOver: { count: 0, median: null, p95: null }, connectors: [] }))
      .on('GET', '/api/sign-in-exp', () => reply(experience(false)));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([]), { provide: Session, useValue: { person: signal(person) } }],
    });
  });
  afterEach(() => fixture.destroy());

  async function open() {
    fixture = TestBed.createComponent(GetStarted);
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
  }
  async function settle() {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  }
  const states = () => [...document.querySelectorAll('.steps > li')].map(({ className }) => className);
  const links = (kind: string) => [...document.querySelectorAll(`.steps .btn.${kind}`)].map((link) => link.getAttribute('href') ?? link.textContent?.trim());
  const page = () => document.body.textContent ?? '';

  it('begins with the first application; only the next step is filled', async () => {
    await open();
    expect(states()).toEqual(['done', 'next', 'todo', 'todo', 'todo', 'todo']);
    expect(links('primary')).toEqual(['/applications/new']);
    expect(links('outline')).toEqual(['/connectors/new', '/sign-in-experience/methods']);
    expect(page()).toContain('6 steps to the first sign-in. 1 is done.');
    expect(page()).toContain(person.name);
    expect(document.querySelector('gp-test-mail')).toBeNull();
  });

  it('does not take what a demo brings for one’s own, and tells where its inbox is', async () => {
    service
      .on('GET', '/api/applications', () => reply([anApplication({ id: mobileApp.clientId })]))
      .on('GET', '/api/connector-factories', () => reply([{ ...factory, customData: { inboxUrl: 'http://127.0.0.1:3004/' } }]));
    await open();
    expect(states()[1]).toBe('next');
    expect(page()).toContain(en.steps.application.demo);
    expect(document.querySelector('gp-service-facts a[target]')?.getAttribute('href')).toBe('http://127.0.0.1:3004/');
  });

  it('asks for applications that sign people in: a machine is none', async () => {
    await open();
    const asked = service.sent.find(({ url }) => url.pathname === '/api/applications');
    expect(asked?.url.searchParams.getAll('types')).toEqual(['Native', 'SPA', 'Traditional']);
  });

  it('knows what is done', async () => {
    const redirectUris = ['com.example.harbour://callback'];
    service
      .on('GET', '/api/applications', () => reply([anApplication({ oidcClientMetadata: { redirectUris, postLogoutRedirectUris: [] } })]))
      .on('GET', '/api/connectors', () => reply([connector]))
      .on('GET', '/api/deliveries', () => reply([delivery('failed'), delivery('handed')]))
      .on('GET', '/api/sign-in-exp', () => reply(experience(true)))
      .on('GET', '/api/logs', () => reply([exchange('Error'), exchange('Success')]));
    await open();
    expect(states()).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
    expect(links('primary')).toEqual([]);
    expect(links('quiet')).toEqual(['/applications/a1/guide', '/connectors/c1', '/deliveries/d1', '/sign-in-experience/methods', '/audit-log/l1']);
    for (const text of [en.allDone, 'com.example.harbour://callback', 'SMTP through smtp.example.com.']) expect(page()).toContain(text);
  });

  it('does not take a refused exchange or a mail that stopped for done', async () => {
    service
      .on('GET', '/api/connectors', () => reply([connector]))
      .on('GET', '/api/deliveries', () => reply([delivery('failed')]))
      .on('GET', '/api/logs', () => reply([exchange('Error')]));
    await open();
    expect(states()).toEqual(['done', 'next', 'done', 'todo', 'todo', 'todo']);
    expect(page()).toContain(en.steps.test.stopped);
  });

  it('sends a test mail to who is signed in, through what is saved, and shows how far it came', async () => {
    service
      .on('GET', '/api/connectors', () => reply([connector]))
      .on('POST', '/api/connectors/simple-mail-transfer-protocol/test', () => refusal(400, 'connector.general', { headers: { 'Delivery-Id': 'd7' } }))
      .on('GET', '/api/deliveries/d7', () =>
        reply({ ...delivery('failed'), id: 'd7', journey: [], code: null, advice: { code: 'not_sent', text: '', facts: {} } }),
      );
    await open();
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === en.test.send)?.click();
    await settle();
    await settle();
    expect(service.bodies('POST', '/api/connectors/simple-mail-transfer-protocol/test')).toEqual([
      { email: person.email, config: connector.config, locale: 'en' },
    ]);
    expect(page()).toContain('The service says connector.general.');
    expect(document.querySelector('gp-test-mail a[href="/deliveries/d7"]')).not.toBeNull();
  });

  it.each([
    ['0.1.0', true],
    ['__VERSION__', false],
  ])('tells the version that the service wrote into the page: %s', async (version, isTold) => {
    document.head.innerHTML = `<meta name="gatepost-version" content="${version}">`;
    await open();
    document.head.replaceChildren();
    const facts = [...document.querySelectorAll('gp-service-facts dt')].map(({ textContent }) => textContent);
    expect(facts.includes(en.service.version)).toBe(isTold);
    expect(page().includes(version)).toBe(isTold);
    expect(document.querySelector(`button[aria-label="Copy ${en.service.version}"]`) !== null).toBe(isTold);
  });

  it('says what did not load, and keeps what it knows without it', async () => {
    service.on('GET', '/api/connectors', () => refusal(503, 'server.unavailable'));
    await open();
    expect(page()).toContain(en.failed);
    expect(page()).toContain(en.service.title);
  });
});

function experience(hasCodes: boolean) {
  const method = { identifier: 'email', password: !hasCodes, verificationCode: hasCodes, isPasswordPrimary: !hasCodes };
  return {
    ...{ tenantId: 'default', id: 'default', color: { primaryColor: '#12554c', isDarkModeEnabled: true, darkPrimaryColor: '#1b7e71' }, branding: {} },
    ...{ hideLogtoBranding: false, languageInfo: { autoDetect: true, fallbackLanguage: 'en' }, termsOfUseUrl: null, privacyPolicyUrl: null },
    ...{ agreeToTermsPolicy: 'Automatic', signIn: { methods: [method] }, signUp: { identifiers: ['email'], password: false, verify: true } },
    ...{ socialSignIn: {}, socialSignInConnectorTargets: [], signInMode: 'SignInAndRegister', customCss: null, customContent: {}, customUiAssets: null },
    ...{ customUiCsp: {}, passwordPolicy: {}, mfa: { factors: [], policy: 'UserControlled' }, adaptiveMfa: {}, singleSignOnEnabled: false },
    ...{ supportEmail: null, supportWebsiteUrl: null, unknownSessionRedirectUrl: null, captchaPolicy: {}, sentinelPolicy: {}, emailBlocklistPolicy: {} },
    ...{ forgotPasswordMethods: null, verificationCodePolicy: {}, passkeySignIn: {}, signUpProfileFields: null, passwordExpiration: {}, trustedDevice: {} },
    usernamePolicy: { caseSensitive: true, minLength: 1, maxLength: 128, allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true } },
  };
}
