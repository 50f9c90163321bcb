import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeService, refusal, reply } from '../testing/fake-service';
import { connectorsRoutes } from './routes';
import { connectorOf, healthy, metricsOf, smtpFactory, smtpSettings, socialFactory, textFactory } from './testing/sample-connectors';
import { en as words } from './words/en';

describe('the list of connectors', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;
  const element = () => harness.fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...element().querySelectorAll(selector)].map((found) => found.textContent?.replace(/\s+/g, ' ').trim());
  const rows = () =>
    [...element().querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()));

  beforeEach(() => {
    Object.assign(window, { matchMedia: () => new EventTarget() });
    service = new FakeService()
      .on('GET', '/api/connectors', () =>
        reply([connectorOf(textFactory, 'c2'), connectorOf(smtpFactory, 'c1', smtpSettings), connectorOf(socialFactory, 'c3')]),
      )
      .on('GET', '/api/deliveries/metrics', () => reply(metricsOf([healthy], [{ at: 0, state: 'handed', channel: 'email', connectorId: 'c1', count: 131 }])))
      .on('GET', '/api/connector-factories', () => reply([smtpFactory, textFactory, socialFactory]));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'connectors', children: connectorsRoutes }], withComponentInputBinding())],
    });
  });
  afterEach(() => document.body.replaceChildren());

  async function open(url: string) {
    harness = await RouterTestingHarness.create(url);
    document.body.append(element());
    await settled();
  }
  async function settled() {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await harness.fixture.whenStable();
    }
  }

  it('tells of each where it leads, what it carries and how it fares', async () => {
    await open('/connectors');
    expect(rows()).toEqual([
      ['SMTPsmtp.example.com, port 587', words.types.Email, words.states.working, 'Nov 20, 2025', '131'],
      ['TextsSends texts.', words.types.Sms, words.states.unused, '', '0'],
    ]);
    expect(element().querySelector('a.open')?.getAttribute('href')).toBe('/connectors/c1');
    expect(texts('.tabs a')).toEqual([`${words.tabs.messages} 2`, `${words.tabs.social} 1`]);
  });

  it.each([
    [{ state: 'left-alone', openUntil: Date.UTC(2026, 0, 1), failures: 5 }, /^Left alone until \d\d:\d\d:\d\d$/],
    [{ state: 'trying' }, /^Trying again$/],
    [{ failures: 2 }, /^2 failures in a row$/],
  ])('says when one does not work: %j', async (health, said) => {
    service.on('GET', '/api/deliveries/metrics', () => reply(metricsOf([{ ...healthy, ...health }])));
    await open('/connectors');
    expect(rows()[0]?.[2]).toMatch(said);
  });

  it('names the mail server of the environment while it is the one that is used', async () => {
    service.on('GET', '/api/deliveries/metrics', () => reply(metricsOf([{ ...healthy, connectorId: 'environment' }])));
    service.on('GET', '/api/connectors', () => reply([connectorOf(textFactory, 'c2')]));
    await open('/connectors');
    expect(rows()[0]?.[0]).toContain(words.list.environment.name);
    expect(texts('a.open')).toEqual(['Texts']);
  });

  it('shows ways to sign in behind their tab, and searches', async () => {
    await open('/connectors?tab=social');
    expect(rows().map(([name]) => name)).toEqual(['OctoOcto accounts.']);
    await TestBed.inject(Router).navigateByUrl('/connectors?search=EXAMPLE.com');
    await settled();
    expect(rows()).toHaveLength(1);
    await TestBed.inject(Router).navigateByUrl('/connectors?search=nothing');
    await settled();
    expect(rows()).toHaveLength(0);
  });

  it.each([
    ['carries=Sms', ['Texts']],
    ['carries=Email', ['SMTP']],
    ['state=working', ['SMTP']],
    ['state=unused', ['Texts']],
    ['state=trouble', []],
    ['state=unused&carries=Email', []],
    ['state=trouble&tab=social', ['Octo']],
  ])('is narrowed by what the address says: %s', async (query, names) => {
    await open(`/connectors?${query}`);
    expect(texts('a.open')).toEqual(names);
  });

  it('offers what it can be narrowed by, and keeps it in the address', async () => {
    await open('/connectors');
    element().querySelectorAll<HTMLButtonElement>('.btn.filter')[1]?.click();
    await settled();
    const options = [...document.querySelectorAll<HTMLButtonElement>('[role=menuitemradio]')];
    expect(options.map(({ textContent }) => textContent?.trim())).toEqual(['any', words.states.working, words.states.trouble, words.states.unused]);
    options[2]?.click();
    await settled();
    expect(TestBed.inject(Router).url).toBe('/connectors?state=trouble');
    expect(rows()).toHaveLength(0);
  });

  it('says what the place is for while it is empty, and that loading failed', async () => {
    service.on('GET', '/api/connectors', () => reply([]));
    await open('/connectors?tab=social');
    expect(texts('.void h2')).toEqual([words.empty.social.title]);
    service.on('GET', '/api/connectors', () => refusal(500, 'server.internal'));
    await TestBed.inject(Router).navigateByUrl('/connectors/new');
    await TestBed.inject(Router).navigateByUrl('/connectors');
    await settled();
    expect(texts('.void h2')).toEqual([words.list.failed]);
  });

  it.each([
    ['http://127.0.0.1:3004/', true],
    ['javascript:alert(1)', false],
  ])('leads to the inbox of a demo: %s', async (inboxUrl, isShown) => {
    service.on('GET', '/api/connector-factories', () => reply([{ ...textFactory, customData: { inboxUrl } }]));
    await open('/connectors');
    expect(element().querySelector('.callout a')?.getAttribute('href')).toBe(isShown ? inboxUrl : undefined);
    expect(texts('.callout strong')).toEqual(isShown ? [words.inbox.beside.title] : []);
  });

  it('offers every kind that is installed, and providers by name', async () => {
    await open('/connectors/new');
    expect(texts('.card a')).toEqual(expect.arrayContaining(['Gmail with an app password', 'SendGrid', 'Any SMTP server', 'Texts', 'Octo']));
    expect(element().querySelector('.card a')?.getAttribute('href')).toBe('/connectors/new/simple-mail-transfer-protocol?preset=gmail-app-password');
    await TestBed.inject(Router).navigateByUrl('/connectors/new?type=Social');
    await settled();
    expect(texts('.card a')).toEqual(['Octo']);
  });
});
