import { TestBed } from '@angular/core/testing';
import { mobileApp } from '@gatepost/oidc-contracts/demo';
import type { Session as SignedSession } from './session';
import { phone } from './testing/plugged-in-phone';
import { Service } from './testing/service';
import { pause, until } from './testing/until';

const { accountClient } = await import('./client');
const { Session } = await import('./session');
let service = new Service();
const resting = ['appStateChange', 'appUrlOpen'];

async function launch(url?: string): Promise<SignedSession> {
  phone.launchUrl = url;
  TestBed.resetTestingModule();
  const session = TestBed.inject(Session);
  // Signatures are proved against the real service.
  TestBed.inject(accountClient).setJwtVerifier({ verifyIdToken: () => Promise.resolve() });
  await session.start();
  return session;
}

async function openSignIn(session: SignedSession): Promise<{ done: Promise<void>; redirect: string }> {
  const done = session.signIn();
  await until(() => phone.page !== undefined);
  return { done, redirect: Service.redirectOf(phone.page) };
}

async function launchSignedIn(): Promise<SignedSession> {
  const session = await launch();
  const { done, redirect } = await openSignIn(session);
  phone.openApp(redirect);
  await done;
  phone.pages.length = 0;
  return session;
}

beforeEach(() => {
  phone.reset();
  service = new Service();
  globalThis.fetch = service.fetch;
});

describe('signing in', () => {
  it('starts signed out when storage is empty, without a word of error', async () => {
    const session = await launch();
    expect(session.phase()).toBe('signed-out');
    expect(session.notice()).toBeUndefined();
  });

  it('asks for consent, and for the person to be let back by the app’s own scheme', async () => {
    await openSignIn(await launch());
    const asked = new URL(phone.page ?? '').searchParams;
    expect(asked.get('prompt')).toBe('consent');
    expect(asked.get('scope')?.split(' ')).toEqual(expect.arrayContaining(['openid', 'offline_access', 'profile', 'email']));
    expect(asked.get('client_id')).toBe(mobileApp.clientId);
    expect(asked.get('redirect_uri')).toBe(mobileApp.redirectUri);
    expect(asked.get('interaction_mode')).toBeNull();
  });

  it('asks for the registration page when an account is wanted', async () => {
    const session = await launch();
    void session.signUp();
    await until(() => phone.page !== undefined);
    expect(new URL(phone.page ?? '').searchParams.get('interaction_mode')).toBe('signUp');
  });

  it('knows the person when the deep link has come', async () => {
    const session = await launchSignedIn();
    expect(session.phase()).toBe('signed-in');
    expect(session.claims()?.email).toBe(service.email);
    expect(session.busy()).toBeUndefined();
    expect(phone.listening).toEqual(resting);
  });

  it('exchanges the code once although two listeners hear of it', async () => {
    await launchSignedIn();
    expect(service.count('/token authorization_code')).toBe(1);
  });

  it('opens one browser for two taps', async () => {
    const session = await launch();
    void session.signIn();
    await session.signIn();
    await until(() => phone.page !== undefined);
    expect(phone.pages).toHaveLength(1);
  });

  it('says quietly that the browser was closed', async () => {
    const session = await launch();
    const { done } = await openSignIn(session);
    phone.closeBrowser();
    await done;
    expect(session.notice()).toEqual({ kind: 'cancelled' });
    expect(session.busy()).toBeUndefined();
  });

  it('waits for the deep link when the browser tells first that it closed', async () => {
    const session = await launch();
    const { done, redirect } = await openSignIn(session);
    phone.closeBrowser();
    await pause(50);
    phone.openApp(redirect);
    await done;
    expect(session.phase()).toBe('signed-in');
    expect(session.notice()).toBeUndefined();
  });

  it('completes a redirect that comes after a false cancel, and takes the word back', async () => {
    const session = await launch();
    const { done, redirect } = await openSignIn(session);
    phone.closeBrowser();
    await done;
    phone.openApp(redirect);
    await until(() => session.phase() === 'signed-in' && session.busy() === undefined);
    expect(session.notice()).toBeUndefined();
  });

  it('shows no error when only the browser could not be closed', async () => {
    phone.refusesToClose = true;
    const session = await launchSignedIn();
    expect(session.phase()).toBe('signed-in');
    expect(session.notice()).toBeUndefined();
  });

  it('tells that the service did not answer, and works when it does again', async () => {
    const session = await launch();
    service.reachable = false;
    await session.signIn();
    expect(session.notice()).toEqual({ kind: 'unreachable' });
    service.reachable = true;
    const { done, redirect } = await openSignIn(session);
    phone.openApp(redirect);
    await done;
    expect(session.phase()).toBe('signed-in');
  });

  it('tells when the service refuses', async () => {
    const session = await launch();
    const { done, redirect } = await openSignIn(session);
    phone.openApp(redirect.replace('code=a-code', 'error=access_denied'));
    await done;
    expect(session.notice()).toEqual({ kind: 'refused', code: 'access_denied' });
  });

  it('does not care for a deep link nobody asked for', async () => {
    const session = await launch();
    phone.openApp(`${mobileApp.redirectUri}?code=forged&state=forged`);
    await until(() => session.busy() === undefined);
    expect(session.notice()).toBeUndefined();
    expect(service.calls).toEqual([]);
  });
});

describe('an app that was killed while the browser was open', () => {
  async function killedInTheMiddle(): Promise<string> {
    const { redirect } = await openSignIn(await launch());
    phone.killApp();
    return redirect;
  }

  it('completes the sign-in from the URL it is started with', async () => {
    const redirect = await killedInTheMiddle();
    const session = await launch(redirect);
    await until(() => session.phase() === 'signed-in' && session.busy() === undefined);
    expect(session.claims()?.email).toBe(service.email);
  });

  it('completes it once when the same URL comes as an event too', async () => {
    const redirect = await killedInTheMiddle();
    const session = await launch(redirect);
    phone.openApp(redirect);
    await until(() => session.phase() === 'signed-in' && session.busy() === undefined);
    phone.openApp(redirect);
    await until(() => session.busy() === undefined);
    expect(service.count('/token authorization_code')).toBe(1);
    expect(session.notice()).toBeUndefined();
    expect(session.phase()).toBe('signed-in');
  });

  it('tells when the exchange fails', async () => {
    const redirect = await killedInTheMiddle();
    service.reachable = false;
    const session = await launch(redirect);
    await until(() => session.notice() !== undefined);
    expect(session.notice()).toEqual({ kind: 'unreachable' });
    expect(session.phase()).toBe('signed-out');
  });
});

describe('an app that is started again', () => {
  it('knows the person without asking the service', async () => {
    await launchSignedIn();
    phone.killApp();
    service.calls.length = 0;
    service.reachable = false;
    const session = await launch();
    expect(session.phase()).toBe('signed-in');
    expect(session.claims()?.email).toBe(service.email);
    expect(service.calls).toEqual([]);
  });

  it('remembers the moment of the sign-in, whatever later tokens say', async () => {
    const before = (await launchSignedIn()).signedInAt();
    phone.storage.set('signedInAt', '1793700000000');
    phone.killApp();
    const session = await launch();
    expect(before).toBe((session.claims()?.iat ?? 0) * 1000);
    expect(session.signedInAt()).toBe(1793700000000);
  });

  it('takes tokens the phone has lost for a sign-out, not for an error', async () => {
    const session = await launchSignedIn();
    phone.storage.clear();
    phone.bringToFront();
    await until(() => session.phase() === 'signed-out');
    expect(session.notice()).toBeUndefined();
  });

  it('throws away an ID token it cannot read', async () => {
    phone.storage.set('idToken', 'not.a.token');
    const session = await launch();
    expect(session.phase()).toBe('signed-out');
    expect(phone.storage.has('idToken')).toBe(false);
  });
});

describe('signing out', () => {
  const signedOutUri = mobileApp.signedOutUri;

  it('revokes, asks to be let back, and forgets', async () => {
    const session = await launchSignedIn();
    const done = session.signOut();
    await until(() => phone.page !== undefined);
    expect(new URL(phone.page ?? '').searchParams.get('post_logout_redirect_uri')).toBe(signedOutUri);
    phone.openApp(signedOutUri);
    await done;
    expect(service.count('/token/revocation')).toBe(1);
    expect(session.phase()).toBe('signed-out');
    expect(session.notice()).toEqual({ kind: 'signed-out' });
    expect([...phone.storage.keys()]).toEqual([]);
    expect(phone.listening).toEqual(resting);
  });

  it('ends without a listener left behind when the person closes the browser', async () => {
    const session = await launchSignedIn();
    const done = session.signOut();
    await until(() => phone.page !== undefined);
    phone.closeBrowser();
    await done;
    expect(session.phase()).toBe('signed-out');
    expect(session.notice()).toEqual({ kind: 'browser-closed' });
    expect(phone.listening).toEqual(resting);
  });

  it('does not take the way back for a closed browser', async () => {
    const session = await launchSignedIn();
    const done = session.signOut();
    await until(() => phone.page !== undefined);
    phone.closeBrowser();
    await pause(50);
    phone.openApp(signedOutUri);
    await done;
    expect(session.notice()).toEqual({ kind: 'signed-out' });
  });

  it('forgets the person without a connection as well, and says what could not be done', async () => {
    await launchSignedIn();
    phone.killApp();
    service.reachable = false;
    const session = await launch();
    await session.signOut();
    expect(session.phase()).toBe('signed-out');
    expect(session.notice()).toEqual({ kind: 'not-told' });
    expect([...phone.storage.keys()]).toEqual([]);
    expect(phone.listening).toEqual(resting);
  });

  it('lets sign in again afterwards', async () => {
    const session = await launchSignedIn();
    const signedOut = session.signOut();
    await until(() => phone.page !== undefined);
    phone.closeBrowser();
    await signedOut;
    phone.pages.length = 0;
    const { done, redirect } = await openSignIn(session);
    phone.openApp(redirect);
    await done;
    expect(session.phase()).toBe('signed-in');
  });

  it('must not begin with the sign-in URI, by which the client knows its own redirects', () => {
    expect(signedOutUri.startsWith(mobileApp.redirectUri)).toBe(false);
  });
});
