import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { applicationsRoutes } from '../routes';
import { anApplication } from '../testing/application';
import { en } from './words/en';

const PATH = '/api/applications/a1';

describe('the pages of an application', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;

  // What is loaded when it is first opened takes its time on a busy machine.
  beforeAll(
    () => Promise.all([import('./settings/settings-tab'), import('./advanced/advanced-tab'), import('../guide/guide-page'), import('../../forms/code-view')]),
    60_000,
  );

  async function open(url: string, application = anApplication()) {
    document.body.replaceChildren();
    // What the editor asks of a browser and jsdom does not have.
    const nothing = () => undefined;
    Object.assign(window, { matchMedia: () => ({ matches: false, addListener: nothing, removeListener: nothing, addEventListener: nothing }) });
    Object.assign(Range.prototype, { getClientRects: () => [] });
    service = new FakeService().on('GET', PATH, () => reply(application)).on('PATCH', PATH, ({ body }) => reply({ ...application, ...(body as object) }));
    const routes = [{ path: 'applications', children: applicationsRoutes }];
    TestBed.configureTestingModule({ providers: [...service.providers, provideRouter(routes, withComponentInputBinding())] });
    harness = await RouterTestingHarness.create();
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await harness.navigateByUrl(url);
    await settle();
  }
  async function settle() {
    for (let turn = 0; turn < 8; turn += 1) {
      await new Promise((done) => setTimeout(done, 5));
      TestBed.tick();
    }
  }
  async function press(words: string) {
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent?.trim() === words)?.click();
    await settle();
  }
  /** By the words of its label. */
  function field(label: string): HTMLInputElement {
    const found = [...document.querySelectorAll('gp-field')].find((one) => one.querySelector('label')?.textContent?.trim().startsWith(label));
    const input = found?.querySelector('input');
    if (!input) throw new Error(`There is no field ${label}.`);
    return input;
  }
  async function write(label: string, text: string) {
    field(label).value = text;
    field(label).dispatchEvent(new Event('input'));
    await settle();
  }
  const tabs = () => [...document.querySelectorAll('.tabs a')].map(({ textContent }) => textContent?.trim());
  const page = () => document.body.textContent ?? '';

  it.each(['/applications/gone', '/applications/gone/credentials', '/applications/gone/guide/capacitor', '/applications/gone/guide'])(
    'say at %s that there is none, and lead back',
    async (url) => {
      await open(url);
      expect(document.querySelector('.void a')?.getAttribute('href')).toBe('/applications');
      await TestBed.inject(Router).navigateByUrl('/applications/a1');
      await settle();
      expect(page()).toContain('Harbour pilot');
    },
  );

  it('has no guide for another type of application, nor for one that was made up', async () => {
    await open('/applications/a1/guide/express');
    expect(document.querySelector('.void')).not.toBeNull();
    await TestBed.inject(Router).navigateByUrl('/applications/a1/guide/cobol');
    await settle();
    expect(document.querySelector('.void')).not.toBeNull();
  });

  it.each([
    [anApplication(), ['settings', 'credentials', 'branding', 'advanced', 'logs']],
    [anApplication({ isThirdParty: true }), ['settings', 'credentials', 'branding', 'permissions', 'advanced', 'logs']],
    [anApplication({ type: 'MachineToMachine' }), ['settings', 'credentials', 'roles', 'advanced', 'logs']],
  ] as const)('have what fits the application', async (application, expected) => {
    await open('/applications/a1', application);
    expect(tabs()).toEqual(expected.map((tab) => en.tabs[tab]));
  });

  it('save what was changed with all that stands beside it', async () => {
    const backchannelLogoutUri = 'https://a.example/out';
    const application = anApplication({ oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [], backchannelLogoutUri } });
    await open('/applications/a1', application);
    await write(en.settings.name, 'Pilot boat');
    await press('Save changes');
    expect(service.bodies('PATCH', PATH)).toEqual([
      {
        name: 'Pilot boat',
        description: null,
        oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [], backchannelLogoutUri },
        customClientMetadata: { corsAllowedOrigins: [] },
        customData: {},
      },
    ]);
    expect(document.querySelector('h1')?.textContent).toContain('Pilot boat');
    expect(document.querySelector('.savebar')).toBeNull();
  });

  it('say at the field what the service refuses, and nothing is lost', async () => {
    await open('/applications/a1');
    service.on('PATCH', PATH, () => refusal(400, 'guard.invalid_input', { data: { issues: [{ path: ['name'], code: 'custom' }] } }));
    await write(en.settings.name, 'Pilot boat');
    await press('Save changes');
    expect(field(en.settings.name).getAttribute('aria-invalid')).toBe('true');
    expect(field(en.settings.name).value).toBe('Pilot boat');
  });

  it('give back to the service what an emptied field stood for', async () => {
    await open('/applications/a1/advanced', anApplication({ customClientMetadata: { refreshTokenTtlInDays: 30, corsAllowedOrigins: ['https://a.example'] } }));
    await write(en.advanced.days, '');
    await press('Save changes');
    expect(service.bodies('PATCH', PATH)).toEqual([
      {
        oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [], backchannelLogoutSessionRequired: false },
        customClientMetadata: { corsAllowedOrigins: ['https://a.example'], alwaysIssueRefreshToken: false, rotateRefreshToken: true },
      },
    ]);
  });

  it.each(['0', '181', '1.5'])('do not send a life of %s days', async (days) => {
    await open('/applications/a1/advanced');
    await write(en.advanced.days, days);
    await press('Save changes');
    expect(service.bodies('PATCH', PATH)).toEqual([]);
    expect(document.activeElement).toBe(field(en.advanced.days));
  });

  it('ask before what was typed is lost', async () => {
    await open('/applications/a1');
    await write(en.settings.name, 'Pilot boat');
    void TestBed.inject(Router).navigateByUrl('/applications/a1/logs');
    await settle();
    expect(document.querySelector('[role=alertdialog]')).not.toBeNull();
    await press('Stay');
    expect(TestBed.inject(Router).url).toBe('/applications/a1');
    expect(field(en.settings.name).value).toBe('Pilot boat');
  });

  it.each(['', '/credentials', '/advanced', '/logs'])('make way for another application at %j', async (tab) => {
    const redirectUris = ['com.example.app://callback', 'com.example.app://other'];
    await open(`/applications/a1${tab}`, anApplication({ oidcClientMetadata: { redirectUris, postLogoutRedirectUris: [] } }));
    service.on('GET', '/api/applications/a2', () => reply(anApplication({ id: 'a2', name: 'Ferry desk', type: 'Traditional' })));
    await TestBed.inject(Router).navigateByUrl(`/applications/a2${tab}`);
    await settle();
    expect(document.querySelector('h1')?.textContent).toContain('Ferry desk');
    expect(page()).not.toContain('com.example.app');
  });

  it('go back to what is saved', async () => {
    const redirectUris = ['com.example.app://callback'];
    await open('/applications/a1', anApplication({ oidcClientMetadata: { redirectUris, postLogoutRedirectUris: [] } }));
    for (let line = 0; line < 2; line += 1) {
      document.querySelector<HTMLElement>('gp-uri-list .add')?.click();
      await settle();
    }
    await press('Discard');
    expect([...document.querySelectorAll<HTMLInputElement>('gp-uri-list input')].map(({ value }) => value)).toEqual(redirectUris);
    expect(document.querySelector('.savebar')).toBeNull();
  });

  it('delete the application only for who types its name', async () => {
    await open('/applications/a1');
    service.on('DELETE', PATH, () => reply(undefined, { status: 204 })).on('GET', '/api/applications', () => reply([], { total: 0 }));
    await press(en.remove.action);
    await press(en.remove.confirm);
    expect(service.sent.some(({ method }) => method === 'DELETE')).toBe(false);
    const typed = document.querySelector('#confirm-typed');
    if (!(typed instanceof HTMLInputElement)) throw new Error('Nothing is to be typed.');
    typed.value = 'Harbour pilot';
    typed.dispatchEvent(new Event('input'));
    await press(en.remove.confirm);
    expect(service.sent.some(({ method }) => method === 'DELETE')).toBe(true);
    expect(TestBed.inject(Router).url).toBe('/applications');
  });

  it('do not ask to keep changes of an application that was deleted', async () => {
    await open('/applications/a1');
    service.on('DELETE', PATH, () => reply(undefined, { status: 204 })).on('GET', '/api/applications', () => reply([], { total: 0 }));
    await write(en.settings.name, 'Pilot boat');
    await press(en.remove.action);
    const typed = document.querySelector('#confirm-typed');
    if (!(typed instanceof HTMLInputElement)) throw new Error('Nothing is to be typed.');
    typed.value = 'Harbour pilot';
    typed.dispatchEvent(new Event('input'));
    await press(en.remove.confirm);
    expect([TestBed.inject(Router).url, document.querySelector('[role=alertdialog]')]).toEqual(['/applications', null]);
  });

  it('take nothing back that was saved in another window', async () => {
    const [first, second] = ['com.example.app://callback', 'com.example.app://second'];
    await open('/applications/a1', anApplication({ oidcClientMetadata: { redirectUris: [first], postLogoutRedirectUris: [] } }));
    const redirectUris = [first, second];
    const now = anApplication({ description: 'For pilots', oidcClientMetadata: { redirectUris, postLogoutRedirectUris: [] }, customData: { plan: 'pro' } });
    service.on('GET', PATH, () => reply(now));
    await write(en.settings.name, 'Pilot boat');
    await press('Save changes');
    expect(service.bodies('PATCH', PATH)).toMatchObject([
      { name: 'Pilot boat', description: 'For pilots', oidcClientMetadata: { redirectUris }, customData: { plan: 'pro' } },
    ]);
  });
});
