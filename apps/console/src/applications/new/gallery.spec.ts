import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { capacitorOrigins } from '@gatepost/oidc-contracts/demo';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { FreshSecrets } from '../fresh-secrets';
import { anApplication } from '../testing/application';
import { en } from '../words/en';
import { Gallery } from './gallery';

describe('the gallery of frameworks', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;

  async function open(url: string) {
    document.body.replaceChildren();
    service = new FakeService();
    const routes = [
      { path: 'applications/new', component: Gallery },
      { path: '**', children: [] },
    ];
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter(routes)] });
    harness = await RouterTestingHarness.create(url);
    document.body.append(harness.fixture.nativeElement as HTMLElement);
  }

  const settle = async () => {
    await new Promise((done) => setTimeout(done));
    await harness.fixture.whenStable();
    TestBed.tick();
  };
  const names = () => [...document.querySelectorAll('.card b')].map(({ textContent }) => textContent);
  const find = <Type extends HTMLElement>(selector: string, kind: new () => Type) => {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const press = async (words: string) => {
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent?.includes(words))?.click();
    await settle();
  };
  const name = (text: string) => {
    const input = find('.dialog-body input', HTMLInputElement);
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };

  it('begins with Capacitor JS, and has the generic and the machine cards', async () => {
    await open('/applications/new');
    expect(names()[0]).toBe(en.frameworks.capacitor.name);
    expect(names()).toHaveLength(Object.keys(en.frameworks).length);
  });

  it.each([
    ['?kind=machine', ['Machine-to-machine']],
    ['?kind=native', ['Capacitor JS', 'Ionic', 'Native app, any library']],
    ['?search=VUE', ['Vue']],
    ['?search=openid&kind=web', ['Web server, any library']],
    ['?kind=nonsense&search=react', ['React']],
  ])('shows what fits %s', async (query, expected) => {
    await open(`/applications/new${query}`);
    expect(names()).toEqual(expected);
  });

  it('keeps the kind in the address', async () => {
    await open('/applications/new');
    [...document.querySelectorAll<HTMLElement>('.seg button')].find(({ textContent }) => textContent === en.gallery.kinds.spa)?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/applications/new?kind=spa');
    expect(names()).not.toContain('Express');
    expect(document.querySelector('[aria-pressed=true]')?.textContent).toBe(en.gallery.kinds.spa);
  });

  it.each(['zzz', '<img src=x onerror=alert(1)>', '\\', '%', '('])('says that nothing is called %s, and leads back', async (search) => {
    await open(`/applications/new?search=${encodeURIComponent(search)}`);
    expect(names()).toEqual([]);
    expect(document.querySelector('img')).toBeNull();
    await press(en.gallery.clear);
    expect(names()).toHaveLength(Object.keys(en.frameworks).length);
  });

  it('makes an application that a phone can use, and opens its guide', async () => {
    await open('/applications/new');
    service.on('POST', '/api/applications', () => reply(anApplication({ id: 'new1' })));
    await press(en.frameworks.capacitor.name);
    name('Harbour pilot');
    await press(en.create.action);
    await settle();
    expect(service.bodies('POST', '/api/applications')).toEqual([
      { name: 'Harbour pilot', type: 'Native', customClientMetadata: { corsAllowedOrigins: [...capacitorOrigins] } },
    ]);
    expect(TestBed.inject(Router).url).toBe('/applications/new1/guide/capacitor');
  });

  it('takes the secret of a server along, for the one time that it is shown', async () => {
    await open('/applications/new');
    service.on('POST', '/api/applications', () => reply({ ...anApplication({ id: 'new2', type: 'Traditional' }), secret: 's3cret' }));
    await press(en.frameworks.express.name);
    name('Quay office');
    await press(en.create.action);
    await settle();
    expect(TestBed.inject(FreshSecrets).of('new2')).toBe('s3cret');
  });

  it('asks for a name before anything is sent, and says at the name what the service says of it', async () => {
    await open('/applications/new');
    service.on('POST', '/api/applications', () => refusal(400, 'guard.invalid_input', { data: { issues: [{ path: ['name'], code: 'custom' }] } }));
    await press(en.frameworks.vue.name);
    await press(en.create.action);
    expect(service.sent).toEqual([]);
    expect(document.activeElement).toBe(find('.dialog-body input', HTMLInputElement));
    name('x');
    await press(en.create.action);
    await settle();
    expect(document.querySelectorAll('.dialog-body .err')).toHaveLength(1);
    expect(document.querySelectorAll('.dialog-body .callout')).toHaveLength(0);
  });
});
