import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { en as common } from '../parts/words/en';
import { FakeService, refusal, reply } from '../testing/fake-service';
import { somebody } from './testing/somebody';
import { usersRoutes } from './routes';
import { en as words } from './words/en';

describe('the list of users', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;

  // Loaded when a route is opened, which may take its time.
  beforeAll(() => Promise.all([import('./users'), import('./detail/user-detail'), import('./add/add-user')]), 60_000);

  beforeEach(() => {
    service = new FakeService().on('GET', '/api/roles', () => reply([], { total: 0 }));
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'users', children: usersRoutes }], withComponentInputBinding())],
    });
  });

  async function settle() {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await harness.fixture.whenStable();
    }
  }
  async function open(url: string) {
    harness = await RouterTestingHarness.create(url);
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await settle();
  }
  const page = () => harness.routeNativeElement ?? document.body;
  const text = () => page().textContent ?? '';
  const asked = () => Object.fromEntries(service.sent.findLast(({ url }) => url.pathname === '/api/users')?.url.searchParams ?? []);
  const button = (label: string, inside: ParentNode = page()) => [...inside.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);

  it('shows everybody by what they are called, with their state', async () => {
    const people = [
      somebody({ id: 'u1', name: 'Mara Lindqvist', primaryEmail: 'mara@example.com', hasPassword: true }),
      somebody({ id: 'u2', primaryPhone: '31612345678', isSuspended: true }),
      somebody({ id: 'u3', name: '<img src=x onerror=alert(1)>' }),
    ];
    service.on('GET', '/api/users', () => reply(people, { total: 204 }));
    await open('/users');
    const rows = [...page().querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      expect.stringMatching(/^Mara Lindqvist ?mara@example.com Code, Password ?Active/),
      expect.stringMatching(/^\+31612345678 ?Code ?Suspended/),
      expect.stringContaining('<img src=x onerror=alert(1)>'),
    ]);
    expect(page().querySelector('img')).toBeNull();
    expect(text()).toContain('1 to 20 of 204');
  });

  it('asks for what its address says', async () => {
    service.on('GET', '/api/users', () => reply([somebody({})], { total: 41 }));
    await open('/users?search=50%25_off&state=suspended&role=r1&sort=createdAt&page=3');
    expect(asked()).toEqual({ search: String.raw`%50\%\_off%`, isSuspended: 'true', roleId: 'r1', sort: 'createdAt', page: '3', page_size: '20' });
    button(words.columns.joined)?.click();
    await settle();
    expect(asked()).toMatchObject({ sort: '-createdAt', page: '1' });
    expect(TestBed.inject(Router).url).toContain('sort=-createdAt');
  });

  it('finds a phone number however it is written', async () => {
    service.on('GET', '/api/users', () => reply([], { total: 0 }));
    await open('/users?search=%2B31%206%2012-34');
    expect(asked()['search']).toBe('%3161234%');
  });

  it('is empty in two ways', async () => {
    service.on('GET', '/api/users', () => reply([], { total: 0 }));
    await open('/users');
    expect(text()).toContain(words.empty.title);
    await harness.navigateByUrl('/users?state=suspended');
    await settle();
    expect(text()).toContain(common.list.nothing.title);
    button(common.list.clear)?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/users');
  });

  it('says that it did not load, with the request, and loads with the next try', async () => {
    service.on('GET', '/api/users', () => refusal(500, 'server.internal'));
    await open('/users');
    expect(text()).toMatch(/did not load[\s\S]*request-1/);
    service.on('GET', '/api/users', () => reply([somebody({ name: 'Mara' })], { total: 1 }));
    button(common.again)?.click();
    await settle();
    expect(text()).toContain('Mara');
  });

  it('keeps the search when it did not load, so that another can be tried', async () => {
    service.on('GET', '/api/users', () => refusal(400, 'guard.invalid_input'));
    await open('/users?search=odd');
    expect(page().querySelector<HTMLInputElement>('input[type=search]')?.value).toBe('odd');
    expect(text()).toContain(words.failed);
  });

  it('goes to the last page when the one of the address is behind it', async () => {
    service.on('GET', '/api/users', ({ url }) => reply(url.searchParams.get('page') === '2' ? [somebody({ name: 'Mara' })] : [], { total: 21 }));
    await open('/users?page=3');
    expect(TestBed.inject(Router).url).toBe('/users?page=2');
    expect(text()).toContain('Mara');
    expect(text()).toContain('21 to 21 of 21');
  });

  it('opens somebody over the list, and closes without losing the place', async () => {
    const mara = somebody({ id: 'u1', name: 'Mara', primaryEmail: 'mara@example.com' });
    const nothing = { recipient: '', channel: 'email', hasAccount: true, liveCode: null, limits: [], connector: null, advice: [], deliveries: [] };
    service
      .on('GET', '/api/users', () => reply([mara], { total: 30 }))
      .on('GET', '/api/users/u1', () => reply(mara))
      .on('GET', '/api/users/u1/roles', () => reply([]))
      .on('GET', '/api/users/u1/sessions', () => reply({ sessions: [] }))
      .on('POST', '/api/deliveries/search', () => reply({ ...nothing, lock: { until: null, failures: 0, networks: [] } }));
    await open('/users?page=2');
    page().querySelector<HTMLAnchorElement>('a.open')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/users/u1?page=2');
    expect(page().querySelector('[role=dialog] h2')?.textContent).toBe('Mara');
    expect(page().querySelector('table')).not.toBeNull();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/users?page=2');
  });

  it('says when there is nobody with an id', async () => {
    service.on('GET', '/api/users', () => reply([], { total: 0 }));
    await open('/users/nobody');
    expect(text()).toContain(words.detail.gone);
  });

  it('asks who is to be added when its address says so', async () => {
    service.on('GET', '/api/users', () => reply([], { total: 0 }));
    await open('/users?add=yes');
    expect(document.querySelector('#add-user-title')?.textContent).toBe(words.adding.title);
    expect(TestBed.inject(Router).url).toBe('/users');
  });
});
