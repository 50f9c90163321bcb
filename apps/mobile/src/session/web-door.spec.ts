import { TestBed } from '@angular/core/testing';
import { mobileWeb } from '@gatepost/oidc-contracts/demo';
import { accountClient } from './client';
import { Session } from './session';
import { Service } from './testing/service';
import { until } from './testing/until';

/** Window and URL of each page the app asked for. */
const pages: string[] = [];
let service = new Service();

async function load(path: string): Promise<Session> {
  history.replaceState(null, '', path);
  TestBed.resetTestingModule();
  const session = TestBed.inject(Session);
  TestBed.inject(accountClient).setJwtVerifier({ verifyIdToken: () => Promise.resolve() });
  await session.start();
  return session;
}

async function comeBack(): Promise<Session> {
  void (await load('/')).signIn();
  await until(() => pages.length > 0);
  const redirect = Service.redirectOf(pages.pop()?.split(' ')[1]);
  const session = await load(redirect);
  await until(() => session.busy() === undefined);
  return session;
}

beforeEach(() => {
  localStorage.clear();
  pages.length = 0;
  service = new Service();
  globalThis.fetch = service.fetch;
  window.open = (url, target) => {
    pages.push(`${target} ${String(url)}`);
    return null;
  };
});

describe('the app in a plain browser', () => {
  it('signs in as its own client and comes back by its route', async () => {
    void (await load('/')).signIn();
    await until(() => pages.length > 0);
    const [target, url = ''] = pages[0]?.split(' ') ?? [];
    const asked = new URL(url).searchParams;
    expect(asked.get('client_id')).toBe(mobileWeb.clientId);
    expect(asked.get('redirect_uri')).toBe(location.origin + mobileWeb.callbackPath);
    expect(target).toBe('_self');
  });

  it('exchanges the code at the callback route', async () => {
    const session = await comeBack();
    expect(session.phase()).toBe('signed-in');
    expect(session.claims()?.email).toBe(service.email);
  });

  it('says nothing when the callback route is opened without a sign-in', async () => {
    const session = await load(mobileWeb.callbackPath);
    await until(() => session.busy() === undefined);
    expect(session.phase()).toBe('signed-out');
    expect(session.notice()).toBeUndefined();
  });

  it('is free again when the back button restores the page that was left', async () => {
    const session = await load('/');
    void session.signIn();
    await until(() => pages.length > 0);
    expect(session.busy()).toBe('signing-in');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(session.busy()).toBeUndefined();
  });

  it('signs out through the service and says so at the route it comes back to', async () => {
    void (await comeBack()).signOut();
    await until(() => pages.length > 0);
    expect(new URL(pages[0]?.split(' ')[1] ?? '').searchParams.get('post_logout_redirect_uri')).toBe(location.origin + mobileWeb.signedOutPath);
    const session = await load(mobileWeb.signedOutPath);
    await until(() => session.notice() !== undefined);
    expect(session.notice()).toEqual({ kind: 'signed-out' });
    expect(session.phase()).toBe('signed-out');
  });
});
