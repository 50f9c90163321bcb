import { computed, inject, Injectable, signal } from '@angular/core';
import {
  EventTypes,
  OidcSecurityService,
  PublicEventsService,
  type AuthStateResult,
  type OidcClientNotification,
  type ValidationResult,
} from 'angular-auth-oidc-client';
import { firstValueFrom, type Observable } from 'rxjs';
import { Browser } from './browser';
import { failureOfAnswer, failureOfToken, needsThePerson, type Failure } from './failure';
import { personOf } from './person';
import { Tokens } from './tokens';

/** How a sign-in came back: with a person and the page they wanted, with a question for the person, or not at all. */
export type Outcome =
  { readonly kind: 'signed-in'; readonly wanted: string } | { readonly kind: 'ask' } | { readonly kind: 'failed'; readonly failure: Failure };

/** Who is signed in, and the ways in and out. Everything leads through our own OpenID Connect endpoints. */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly #oidc = inject(OidcSecurityService);
  readonly #events = inject(PublicEventsService);
  readonly #browser = inject(Browser);
  readonly #tokens = inject(Tokens);
  readonly #isLeaving = signal(false);

  readonly person = computed(() => (this.#oidc.authenticated().isAuthenticated ? personOf(this.#oidc.userData().userData) : undefined));
  /** The browser is on its way to another page. */
  readonly isLeaving = this.#isLeaving.asReadonly();

  constructor() {
    this.#browser.whenShownAgain(() => this.#isLeaving.set(false));
    // Whoever signs out expects it of the whole browser. A tab on its way elsewhere forgets its tokens by that.
    this.#browser.whenSignedOutElsewhere(() => {
      if (!this.#isLeaving()) this.#forget();
    });
  }

  /** Tokens end with the page; the session at the service may still live, and then nobody needs to be asked. */
  get mayResume(): boolean {
    return this.#browser.hasSignedInBefore;
  }

  remember(wanted: string): void {
    this.#browser.wanted = wanted;
  }

  /** Comes back by itself, signed in or with the answer that the person must be asked. */
  resume(): Promise<void> {
    return this.#authorize({ prompt: 'none' }, (url) => this.#browser.replace(url));
  }

  /** Refresh tokens are given with `prompt=consent` alone (OpenID Connect Core 11); our own console is never asked to agree. */
  signIn(loginHint?: string): Promise<void> {
    return this.#authorize({ prompt: 'consent', ...(loginHint !== undefined && { login_hint: loginHint }) }, (url) => this.#browser.go(url));
  }

  /** Takes the answer out of the address the service sent the browser back to. */
  async complete(): Promise<Outcome> {
    const { href, searchParams } = this.#browser.address;
    const expected = await firstValueFrom(this.#oidc.getState());
    if (!expected || searchParams.get('state') !== expected) return failed('mismatch');
    const error = searchParams.get('error');
    if (error !== null) return this.#refused(error);
    try {
      await firstValueFrom(this.#oidc.preloadAuthWellKnownDocument());
    } catch {
      return failed('unreachable');
    }
    const failure = await this.#redeem(href);
    if (failure !== undefined) return failed(failure);
    this.#browser.hasSignedInBefore = true;
    return { kind: 'signed-in', wanted: this.#browser.wanted };
  }

  async signOut(): Promise<void> {
    this.#isLeaving.set(true);
    this.#browser.hasSignedInBefore = false;
    this.#browser.wanted = '/';
    this.#browser.tellSignedOut();
    const refreshToken = this.#tokens.end();
    if (refreshToken !== undefined) await settled(this.#oidc.revokeRefreshToken(refreshToken));
    await firstValueFrom(this.#oidc.logoff(undefined, { urlHandler: (url) => this.#browser.go(url) }));
  }

  #forget(): void {
    this.#tokens.end();
    this.#oidc.logoffLocal();
  }

  async #authorize(parameters: Record<string, string>, leave: (url: string) => void): Promise<void> {
    this.#isLeaving.set(true);
    try {
      await firstValueFrom(this.#oidc.preloadAuthWellKnownDocument());
      // The library would use the state of an unfinished sign-in again.
      await firstValueFrom(this.#oidc.setState(''));
      const url = await firstValueFrom(this.#oidc.getAuthorizeUrl(parameters));
      if (!url) throw new Error('The service names no authorization endpoint.');
      leave(url);
    } catch (error) {
      this.#isLeaving.set(false);
      throw error;
    }
  }

  #refused(error: string): Outcome {
    if (!needsThePerson(error)) return failed(failureOfAnswer(error));
    this.#browser.hasSignedInBefore = false;
    return { kind: 'ask' };
  }

  async #redeem(href: string): Promise<Failure | undefined> {
    let verdict: ValidationResult | undefined;
    const events = this.#events.registerForEvents().subscribe(({ type, value }: OidcClientNotification<AuthStateResult>) => {
      if (type === EventTypes.NewAuthenticationResult) verdict = value?.validationResult;
    });
    const { isAuthenticated } = await firstValueFrom(this.#oidc.checkAuth(href));
    events.unsubscribe();
    const refreshToken = await firstValueFrom(this.#oidc.getRefreshToken());
    if (!isAuthenticated || !this.person() || !refreshToken) return failureOfToken(verdict);
    this.#tokens.begin(refreshToken);
    return undefined;
  }
}

function failed(failure: Failure): Outcome {
  return { kind: 'failed', failure };
}

/** Signing out goes on when a token could not be revoked: the end of the session ends the grant too. */
async function settled(work: Observable<unknown>): Promise<void> {
  await Promise.allSettled([firstValueFrom(work)]);
}
