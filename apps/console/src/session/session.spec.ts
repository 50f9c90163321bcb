import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EventTypes, OidcSecurityService, PublicEventsService, ValidationResult } from 'angular-auth-oidc-client';
import { of, Subject, throwError } from 'rxjs';
import { Browser } from './browser';
import { Session } from './session';

const ADA = { sub: 'u1', name: 'Ada Lovelace', email: 'ada@example.com', email_verified: true };

class FakeBrowser {
  address = new URL('http://localhost:3002/console/callback?code=c&state=s1');
  hasSignedInBefore = false;
  wanted = '/';
  readonly went: string[] = [];
  readonly told: string[] = [];
  shownAgain = () => {};
  signedOutElsewhere = () => {};
  go = (url: string) => this.went.push(`go ${url}`);
  replace = (url: string) => this.went.push(`replace ${url}`);
  whenShownAgain = (callback: () => void) => (this.shownAgain = callback);
  whenSignedOutElsewhere = (callback: () => void) => (this.signedOutElsewhere = callback);
  tellSignedOut = () => this.told.push(`signed out, ${this.hasSignedInBefore ? 'may' : 'may not'} resume`);
}

/** Stands for the library: what it is asked is written down, what it answers can be set. */
class FakeLibrary {
  readonly asked: string[] = [];
  readonly authenticated = signal({ isAuthenticated: false });
  readonly userData = signal<{ userData: unknown }>({ userData: null });
  readonly events = new Subject<unknown>();
  state = 's1';
  discovery: () => ReturnType<OidcSecurityService['preloadAuthWellKnownDocument']> = () => of({ issuer: 'http://localhost:3002/oidc' });
  claims: unknown = ADA;
  verdict = ValidationResult.Ok;

  preloadAuthWellKnownDocument = () => this.discovery();
  getState = () => of(this.state);
  setState = (state: string) => of(((this.state = state), true));
  getAuthorizeUrl = (parameters: Record<string, string>) => of(`authorize?${new URLSearchParams(parameters).toString()}`);
  getRefreshToken = () => of('refresh');
  revokeRefreshToken = (token: string) => {
    this.asked.push(`revoke ${token}`);
    return throwError(() => new Error('offline'));
  };
  logoff = (_id: undefined, { urlHandler }: { urlHandler: (url: string) => void }) => {
    urlHandler('end-session');
    this.authenticated.set({ isAuthenticated: false });
    return of(null);
  };
  logoffLocal = () => {
    this.asked.push('forget');
    this.authenticated.set({ isAuthenticated: false });
  };
  checkAuth = (url: string) => {
    this.asked.push(`redeem ${url}`);
    const isAuthenticated = this.verdict === ValidationResult.Ok;
    this.authenticated.set({ isAuthenticated });
    this.userData.set({ userData: this.claims });
    this.events.next({ type: EventTypes.NewAuthenticationResult, value: { validationResult: this.verdict } });
    return of({ isAuthenticated });
  };
}

describe('the session', () => {
  let browser: FakeBrowser;
  let library: FakeLibrary;
  let session: Session;

  beforeEach(() => {
    browser = new FakeBrowser();
    library = new FakeLibrary();
    TestBed.configureTestingModule({
      providers: [
        { provide: Browser, useValue: browser },
        { provide: OidcSecurityService, useValue: library },
        { provide: PublicEventsService, useValue: { registerForEvents: () => library.events } },
      ],
    });
    session = TestBed.inject(Session);
  });

  const comeBackWith = (query: string) => (browser.address = new URL(`http://localhost:3002/console/callback?${query}`));

  it('knows nobody at first', () => {
    expect(session.person()).toBeUndefined();
    expect(session.mayResume).toBe(false);
  });

  it('turns the claims of the ID token into a person, and leads to the page they wanted', async () => {
    session.remember('/users?page=2');
    expect(await session.complete()).toEqual({ kind: 'signed-in', wanted: '/users?page=2' });
    expect(session.person()).toEqual({ id: 'u1', name: 'Ada Lovelace', email: 'ada@example.com', isEmailVerified: true });
    expect(session.mayResume).toBe(true);
  });

  it('asks for a refresh token with prompt=consent and gives the address it knows', async () => {
    await session.signIn('ada@example.com');
    expect(browser.went).toEqual(['go authorize?prompt=consent&login_hint=ada%40example.com']);
    expect(session.isLeaving()).toBe(true);
    browser.shownAgain();
    expect(session.isLeaving()).toBe(false);
  });

  it('resumes without asking the person and without an entry in the history', async () => {
    await session.resume();
    expect(browser.went).toEqual(['replace authorize?prompt=none']);
  });

  it('never uses the state of an unfinished sign-in again', async () => {
    await session.signIn();
    expect(library.state).toBe('');
  });

  it('stays where it is when the service does not answer', async () => {
    library.discovery = () => throwError(() => new Error('offline'));
    await expect(session.signIn()).rejects.toThrow('offline');
    expect(session.isLeaving()).toBe(false);
    expect(browser.went).toEqual([]);
  });

  it.each(['code=c&state=other', 'code=c', 'error=login_required&state=other'])('redeems no answer that it did not ask for: %s', async (query) => {
    comeBackWith(query);
    expect(await session.complete()).toEqual({ kind: 'failed', failure: 'mismatch' });
    expect(library.asked).toEqual([]);
  });

  it('redeems nothing when no sign-in was begun in this tab', async () => {
    library.state = '';
    comeBackWith('code=c&state=');
    expect(await session.complete()).toEqual({ kind: 'failed', failure: 'mismatch' });
  });

  it('asks the person when the session at the service has ended', async () => {
    browser.hasSignedInBefore = true;
    comeBackWith('error=login_required&state=s1');
    expect(await session.complete()).toEqual({ kind: 'ask' });
    expect(session.mayResume).toBe(false);
  });

  it.each([
    ['access_denied', 'cancelled'],
    ['server_error', 'unexpected'],
  ])('calls the answer %s %s', async (error, failure) => {
    comeBackWith(`error=${error}&state=s1`);
    expect(await session.complete()).toEqual({ kind: 'failed', failure });
  });

  it.each([
    [ValidationResult.MaxOffsetExpired, 'clock'],
    [ValidationResult.IncorrectNonce, 'mismatch'],
    [ValidationResult.SignatureFailed, 'unexpected'],
  ])('calls an ID token that is refused as %s %s, and signs nobody in', async (verdict, failure) => {
    library.verdict = verdict;
    expect(await session.complete()).toEqual({ kind: 'failed', failure });
    expect(session.person()).toBeUndefined();
    expect(session.mayResume).toBe(false);
  });

  it('signs nobody in whom the ID token does not name', async () => {
    library.claims = { name: 'Nobody' };
    expect(await session.complete()).toEqual({ kind: 'failed', failure: 'unexpected' });
  });

  it('cannot finish while the service does not answer', async () => {
    library.discovery = () => throwError(() => new Error('offline'));
    expect(await session.complete()).toEqual({ kind: 'failed', failure: 'unreachable' });
  });

  it('signs out at the service, even when the token could not be revoked', async () => {
    await session.complete();
    await session.signOut();
    expect(library.asked).toContain('revoke refresh');
    expect(browser.went).toEqual(['go end-session']);
    expect(session.person()).toBeUndefined();
    expect(session.mayResume).toBe(false);
  });

  it('tells the other tabs that it signs out, once they may no longer resume', async () => {
    await session.complete();
    await session.signOut();
    expect(browser.told).toEqual(['signed out, may not resume']);
  });

  it('forgets who is signed in when another tab signs out', async () => {
    await session.complete();
    browser.signedOutElsewhere();
    expect(session.person()).toBeUndefined();
    expect(browser.went).toEqual([]);
  });

  it('lets go what it is about to leave when another tab signs out', async () => {
    await session.signIn();
    browser.signedOutElsewhere();
    expect(library.asked).toEqual([]);
  });
});
