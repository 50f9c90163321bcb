import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeService, refusal, reply } from '../testing/fake-service';
import { auditLogRoutes } from './routes';
import { en } from './words/en';

const entry = (id: string, key: string, payload: object = {}) => ({
  tenantId: 'default',
  id,
  key,
  createdAt: Date.now() - 60_000,
  payload: { key, result: 'Success', ...payload },
});

describe('the audit log', () => {
  let service: FakeService;
  let harness: RouterTestingHarness | undefined;

  beforeEach(() => {
    harness = undefined;
    service = new FakeService();
    TestBed.configureTestingModule({
      providers: [...service.providers, provideRouter([{ path: 'audit-log', children: auditLogRoutes }], withComponentInputBinding())],
    });
  });

  async function settle() {
    await new Promise((done) => setTimeout(done));
    await harness?.fixture.whenStable();
  }
  async function open(url: string) {
    if (harness) await harness.navigateByUrl(url);
    else harness = await RouterTestingHarness.create(url);
    await settle();
  }
  const page = () => harness?.routeNativeElement ?? document.body;
  const text = () => page().textContent ?? '';

  it('says what happened in words, and the key itself where it has none', async () => {
    const target = { type: 'Connector', id: 'post-1' };
    const entries = [
      entry('1', 'Management.Connector.Update', { target, actor: { type: 'user', id: 'ada' } }),
      entry('2', 'Something.New', { result: 'Error', error: { code: 'session.invalid' } }),
    ];
    service.on('GET', '/api/logs', () => reply(entries, { total: 2 }));
    await open('/audit-log');
    expect([...page().querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/Connector changed ?post-1 ?ada ?Done ?1 minute ago/),
      expect.stringMatching(/Something\.New ?session\.invalid ?Nobody known ?Refused/),
    ]);
  });

  it('asks for what the address says, and each link can be taken back', async () => {
    service.on('GET', '/api/logs', () => reply([], { total: 0 }));
    await open('/audit-log?event=RevokeToken&user=u1&target=t1&period=day&page=2');
    const asked = service.sent.at(-1)?.url.searchParams;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({ logKey: 'RevokeToken', userId: 'u1', targetId: 't1', page: '2', page_size: '20' });
    expect(Date.now() - Number(asked?.get('start_time'))).toBeGreaterThanOrEqual(86_400_000);
    page().querySelector<HTMLButtonElement>('.linked')?.click();
    await settle();
    expect(TestBed.inject(Router).url).not.toContain('user=');
    expect(TestBed.inject(Router).url).toContain('target=t1');
  });

  it('is that of the administrators’ tenant when the address says so, and leads nowhere that shows users of the other', async () => {
    const signIn = entry('1', 'Interaction.SignIn.Submit', { userId: 'olu' });
    document.head.innerHTML = '<meta name="gatepost-endpoint" content="https://users.example">';
    service.on('GET', '/api/logs', () => reply([signIn], { total: 1 })).on('GET', '/api/logs/1', () => reply(signIn));
    await open('/audit-log');
    await open('/audit-log?of=administrators');
    expect(service.sent.map(({ url }) => url.origin)).toEqual(['https://users.example', 'http://localhost']);
    expect(page().querySelector('.seg [aria-current]')?.getAttribute('href')).toBe('/audit-log?of=administrators');
    page().querySelector<HTMLAnchorElement>('tbody a')?.click();
    await settle();
    document.head.replaceChildren();
    expect(TestBed.inject(Router).url).toBe('/audit-log/1?of=administrators');
    expect(service.sent.at(-1)?.url.origin).toBe('http://localhost');
    expect(text()).toContain('olu');
    expect(page().querySelector('.kv a')).toBeNull();
    expect(page().querySelector('.crumb a')?.getAttribute('href')).toBe('/audit-log?of=administrators');
  });

  it('is empty in two ways', async () => {
    service.on('GET', '/api/logs', () => reply([], { total: 0 }));
    await open('/audit-log');
    expect(text()).toContain(en.empty.title);
    await open('/audit-log?period=hour');
    expect(text()).not.toContain(en.empty.title);
  });

  it('says that it did not load, with the request, and loads with the next try', async () => {
    service.on('GET', '/api/logs', () => refusal(500, 'server.internal'));
    await open('/audit-log');
    expect(text()).toMatch(/did not load[\s\S]*request-1/);
    service.on('GET', '/api/logs', () => reply([entry('1', 'RevokeToken')], { total: 1 }));
    page().querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settle();
    expect(text()).toContain('Token revoked');
  });

  it('shows one entry whole, and says when there is none', async () => {
    service.on('GET', '/api/logs/1', () => reply(entry('1', 'RevokeToken', { ip: '192.0.2.7', name: '<img src=x onerror=alert(1)>' })));
    await open('/audit-log/1');
    expect(page().querySelector('h1')?.textContent).toContain('Token revoked');
    expect(page().querySelector('pre')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page().querySelector('img')).toBeNull();
    await open('/audit-log/2');
    expect(text()).toContain(en.detail.notFound.title);
  });
});
