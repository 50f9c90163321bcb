import { TestBed } from '@angular/core/testing';
import type { Access as RenewedAccess } from './access';
import type { Session as SignedSession } from './session';
import { phone } from './testing/plugged-in-phone';
import { Service } from './testing/service';
import { until } from './testing/until';

const { accountClient } = await import('./client');
const { Access } = await import('./access');
const { Session } = await import('./session');

let service = new Service();

interface App {
  session: SignedSession;
  access: RenewedAccess;
}

async function launch(): Promise<App> {
  TestBed.resetTestingModule();
  const [session, access] = [TestBed.inject(Session), TestBed.inject(Access)];
  TestBed.inject(accountClient).setJwtVerifier({ verifyIdToken: () => Promise.resolve() });
  await session.start();
  TestBed.tick();
  return { session, access };
}

async function launchSignedIn(): Promise<App> {
  const app = await launch();
  const done = app.session.signIn();
  await until(() => phone.page !== undefined);
  phone.openApp(Service.redirectOf(phone.page));
  await done;
  TestBed.tick();
  await until(() => app.access.state() === 'fresh');
  return app;
}

async function relaunch(): Promise<App> {
  phone.killApp();
  service.calls.length = 0;
  return launch();
}

beforeEach(() => {
  phone.reset();
  service = new Service();
  globalThis.fetch = service.fetch;
  // The SDK reports each refusal there.
  console.error = () => undefined;
});

describe('access to the service', () => {
  it('is fresh after the sign-in without another request', async () => {
    const { access } = await launchSignedIn();
    expect(service.count('/token refresh_token')).toBe(0);
    expect(Math.round(((access.ends() ?? 0) - Date.now()) / 60_000)).toBe(60);
  });

  it('costs one renewal when the app starts again', async () => {
    await launchSignedIn();
    const { access } = await relaunch();
    await until(() => access.state() === 'fresh');
    expect(service.count('/token refresh_token')).toBe(1);
  });

  it('renews itself when it ends', async () => {
    service.lifetime = 1;
    await launchSignedIn();
    await until(() => service.count('/token refresh_token') > 0);
  });

  it('leaves the person signed in without a connection, and comes back with it', async () => {
    await launchSignedIn();
    service.reachable = false;
    const { session, access } = await relaunch();
    await until(() => access.state() === 'unreachable');
    expect(session.phase()).toBe('signed-in');
    expect(session.claims()?.email).toBe(service.email);

    service.reachable = true;
    dispatchEvent(new Event('online'));
    await until(() => access.state() === 'fresh');
  });

  it('is tried again when the app comes to the front', async () => {
    await launchSignedIn();
    service.reachable = false;
    const { session, access } = await relaunch();
    await until(() => access.state() === 'unreachable');

    service.reachable = true;
    phone.bringToFront();
    await until(() => session.returns() > 0);
    TestBed.tick();
    await until(() => access.state() === 'fresh');
  });
});

describe('a sign-in the service has ended', () => {
  it('is told at the next renewal, and every token goes', async () => {
    await launchSignedIn();
    service.honours = false;
    const { session } = await relaunch();
    await until(() => session.phase() === 'signed-out');
    expect(session.notice()).toEqual({ kind: 'ended' });
    expect([...phone.storage.keys()]).toEqual([]);
  });

  it('is told at the next question, although the access token has not ended yet', async () => {
    const { session, access } = await launchSignedIn();
    service.honours = service.accepts = false;
    await access.ask();
    expect(session.phase()).toBe('signed-out');
    expect(session.notice()).toEqual({ kind: 'ended' });
  });

  it('is told when there is no refresh token to renew with', async () => {
    service.givesRefreshToken = false;
    await launchSignedIn();
    const { session } = await relaunch();
    await until(() => session.phase() === 'signed-out');
    expect(session.notice()).toEqual({ kind: 'ended' });
  });
});

describe('asking the service who the person is', () => {
  it('keeps the answer and its moment', async () => {
    const { access } = await launchSignedIn();
    service.email = 'mara@harbour.example';
    await access.ask();
    expect(access.answer()?.claims.email).toBe('mara@harbour.example');
    expect(Date.now() - (access.answer()?.at ?? 0)).toBeLessThan(1000);
  });

  it('renews once when only the access token was taken back', async () => {
    const { session, access } = await launchSignedIn();
    service.accepts = false;
    await access.ask();
    expect(service.count('/token refresh_token')).toBe(1);
    expect(access.answer()?.claims.email).toBe(service.email);
    expect(session.phase()).toBe('signed-in');
  });

  it('keeps the last answer when there is none now', async () => {
    const { access } = await launchSignedIn();
    await access.ask();
    service.reachable = false;
    await access.ask();
    expect(access.state()).toBe('unreachable');
    expect(access.answer()?.claims.email).toBe(service.email);
  });
});
