import { TestBed } from '@angular/core/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { DeliveryView, findDeliveries, readDelivery } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { en as common } from '../parts/words/en';
import { FakeService, refusal, reply } from '../testing/fake-service';
import { en as adviceWords } from './advice/words/en';
import { deliveriesRoutes } from './routes';
import { en as words } from './words/en';

const AT = Date.UTC(2026, 10, 23, 12);
const delivery = (changed: Partial<DeliveryView> = {}): DeliveryView => ({
  id: 'd1',
  channel: 'email',
  kind: 'SignIn',
  recipient: 'k•••@mailhost.example',
  language: 'de',
  template: 'product',
  connectorId: 'c1',
  state: 'handed',
  isSuppressed: false,
  attempts: 1,
  server: 'mx.example.net',
  lastError: null,
  nextAttemptAt: null,
  expiresAt: AT + 600_000,
  createdAt: AT,
  updatedAt: AT + 800,
  ...changed,
});
const journey = (changed: Partial<ReplyOf<typeof readDelivery>> = {}): ReplyOf<typeof readDelivery> => ({
  ...delivery(),
  journey: [],
  code: null,
  advice: { code: 'handed_over', text: '', facts: { server: 'mx.example.net', at: AT } },
  ...changed,
});
const found: ReplyOf<typeof findDeliveries> = {
  recipient: 'kai.brandt@mailhost.example',
  channel: 'email',
  hasAccount: true,
  liveCode: { expiresAt: AT, triesLeft: 1 },
  limits: [{ seconds: 600, most: 10, left: 7, freeAt: null }],
  lock: { until: AT, failures: 5, networks: [] },
  connector: null,
  advice: [
    { code: 'locked_out', text: '', facts: { until: AT, failures: 5 } },
    { code: 'connector_missing', text: '', facts: {} },
  ],
  deliveries: [delivery({ id: 'd7' })],
};
const metrics = {
  counts: [
    { at: AT, state: 'handed', channel: 'email', connectorId: 'c1', count: 995 },
    { at: AT, state: 'failed', channel: 'email', connectorId: 'c1', count: 5 },
    { at: AT, state: 'suppressed', channel: 'email', connectorId: 'c1', count: 70 },
  ],
  handOver: { count: 995, median: 800, p95: 2000 },
  connectors: [],
};

describe('the deliveries', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;

  // What is loaded when it is first shown, so that no test pays for it.
  beforeAll(() => Promise.all([import('./deliveries'), import('./delivery-detail')]), 30_000);
  beforeEach(() => {
    service = new FakeService()
      .on('GET', '/api/deliveries', () => reply([delivery(), delivery({ id: 'd2', state: 'failed', recipient: 'n•••@example.org' })], { total: 1204 }))
      .on('GET', '/api/deliveries/metrics', () => reply(metrics))
      .on('GET', '/api/connectors', () => reply([]))
      .on('GET', '/api/deliveries/d1', () => reply(journey()))
      .on('POST', '/api/deliveries/search', () => reply(found));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'deliveries', children: deliveriesRoutes }], withComponentInputBinding())],
    });
  });

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...page().querySelectorAll(selector)].map((element) => element.textContent?.replaceAll(/\s+/g, ' ').trim());
  const asked = (path: string) => service.sent.filter(({ url }) => url.pathname === path).map(({ url }) => url.search);

  async function settle() {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await harness.fixture.whenStable();
    }
  }

  async function open(url: string) {
    harness = await RouterTestingHarness.create(url);
    await settle();
  }

  it('lists messages with the figures of the last day', async () => {
    await open('/deliveries');
    expect(texts('.sum dd')).toEqual(['1,000', '99.5%', '800 ms', '5']);
    expect(texts('tbody a')).toEqual(['k•••@mailhost.example', 'n•••@example.org']);
    expect(texts('tbody .badge')).toEqual([words.states.handed, words.states.failed]);
    expect(texts('.pager .num')).toEqual(['1 to 20 of 1,204']);
  });

  it('is narrowed by the service, and keeps that in the address', async () => {
    await open('/deliveries');
    const menu = await TestbedHarnessEnvironment.documentRootLoader(harness.fixture).getHarness(MatMenuHarness.with({ triggerText: words.filters.state }));
    await menu.clickItem({ text: words.states.delayed });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/deliveries?state=delayed');
    expect(asked('/api/deliveries').at(-1)).toContain('state=delayed');
  });

  it('does not hand on a filter that the service does not know', async () => {
    await open('/deliveries?state=%3Cscript%3E');
    expect(asked('/api/deliveries')).toEqual(['?page=1&page_size=20']);
  });

  it('opens the journey beside the list, and closes it', async () => {
    await open('/deliveries?state=handed');
    page().querySelector<HTMLAnchorElement>('tbody a')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/deliveries/d1?state=handed');
    expect(texts('tbody tr[aria-selected=true] a')).toEqual(['k•••@mailhost.example']);
    expect(texts('.side h2')).toEqual(['k•••@mailhost.example']);
    expect(texts('.side .callout strong')).toEqual([adviceWords.texts.handed_over.title]);
    page().querySelector<HTMLAnchorElement>('.sidehead a')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/deliveries?state=handed');
    expect(texts('.side h2')).toEqual([]);
  });

  it('has a message that waits tried now, and says why not', async () => {
    const again = () => [...page().querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words.detail.retry);
    const waits = () => reply(journey({ state: 'delayed', nextAttemptAt: AT + 60_000 }));
    service.on('GET', '/api/deliveries/d1', waits).on('POST', '/api/deliveries/d1/retry', () => refusal(422, 'delivery.not_waiting'));
    await open('/deliveries/d1');
    again()?.click();
    await settle();
    expect(page().querySelector('gp-problem')?.textContent).toContain('delivery.not_waiting');
    service.on('GET', '/api/deliveries/d1', () => reply(journey())).on('POST', '/api/deliveries/d1/retry', () => reply(undefined, { status: 204 }));
    again()?.click();
    await settle();
    expect(page().querySelector('gp-problem')?.textContent?.trim()).toBe('');
    expect(service.bodies('POST', '/api/deliveries/d1/retry')).toHaveLength(2);
    expect(again()).toBeUndefined();
  });

  it('says that a delivery is not kept any more', async () => {
    await open('/deliveries/gone');
    expect(texts('.side .void h2')).toEqual([words.detail.gone]);
  });

  it('tells where somebody’s code is: what stands in the way first', async () => {
    await open('/deliveries?search=kai.brandt@mailhost.example');
    expect(service.bodies('POST', '/api/deliveries/search')).toEqual([{ email: 'kai.brandt@mailhost.example' }]);
    expect(asked('/api/deliveries')).toEqual([]);
    expect(texts('.callout strong')).toEqual([adviceWords.texts.locked_out.title, adviceWords.texts.connector_missing.title]);
    expect(page().querySelector('.callout a')?.getAttribute('href')).toBe('/security/lockouts');
    expect(texts('.kv dd')).toContain('7 more of 10 in 10 min');
    expect(texts('.kv dd').at(-1)).toBe(words.where.noConnector);
    expect(page().querySelector('tbody a')?.getAttribute('href')).toBe('/deliveries/d7?search=kai.brandt@mailhost.example');
  });

  it('looks for a phone number by its digits', async () => {
    await open('/deliveries?search=%2B49%20151%2012345');
    expect(service.bodies('POST', '/api/deliveries/search')).toEqual([{ phone: '4915112345' }]);
  });

  it('waits for the whole address', async () => {
    await open('/deliveries?search=kai');
    expect(service.bodies('POST', '/api/deliveries/search')).toEqual([]);
    expect(texts('.sample')).toEqual([words.whole]);
  });

  it('says the same of what the service does not take for an address', async () => {
    service.on('POST', '/api/deliveries/search', () => refusal(400, 'guard.invalid_input'));
    await open('/deliveries?search=kai%40-');
    expect(texts('.sample')).toEqual([words.whole]);
  });

  it('has one way to begin when nothing was ever sent, and offers to clear a filter that fits nothing', async () => {
    service.on('GET', '/api/deliveries', () => reply([], { total: 0 }));
    await open('/deliveries');
    expect(texts('.void h2')).toEqual([words.empty.title]);
    expect(page().querySelector('gp-search-box')).toBeNull();
    await TestBed.inject(Router).navigateByUrl('/deliveries?kind=Test');
    await settle();
    expect(texts('.void h2')).toEqual([common.list.nothing.title]);
  });

  it('says what did not load, and tries again', async () => {
    service.on('GET', '/api/deliveries', () => refusal(503, 'server.unavailable'));
    await open('/deliveries');
    expect(texts('.void h2')).toEqual([words.failed]);
    service.on('GET', '/api/deliveries', () => reply([delivery()], { total: 1 }));
    page().querySelector<HTMLButtonElement>('.void button')?.click();
    await settle();
    expect(texts('tbody a')).toEqual(['k•••@mailhost.example']);
  });
});

describe('a delivery that is under way', () => {
  it('is looked at again until there is an outcome, and not while nobody looks', async () => {
    let state: DeliveryView['state'] = 'delayed';
    let reads = 0;
    const service = new FakeService()
      .on('GET', '/api/deliveries', () => reply([], { total: 0 }))
      .on('GET', '/api/deliveries/metrics', () => reply(metrics))
      .on('GET', '/api/connectors', () => reply([]))
      .on('GET', '/api/deliveries/d1', () => ((reads += 1), reply(journey({ state }))));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'deliveries', children: deliveriesRoutes }], withComponentInputBinding())],
    });
    const harness = await RouterTestingHarness.create('/deliveries/d1');
    const pass = async (ms: number) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await harness.fixture.whenStable();
    };
    await pass(50);
    expect(reads).toBe(1);
    await pass(2_100);
    expect(reads).toBe(2);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    await pass(2_100);
    expect(reads).toBe(2);
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    state = 'handed';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(50);
    expect(reads).toBe(3);
    await pass(2_100);
    expect(reads).toBe(3);
  }, 15_000);
});
