import { inject, Injectable, signal } from '@angular/core';
import { Preferences } from '@capacitor/preferences';
import type { IdTokenClaims } from '@logto/capacitor';
import { accountClient } from './client';
import { Door } from './door';
import { isForeign, type Notice, noticeOf } from './failures';

/** Our own mark beside the SDK's tokens: each silent renewal brings a new ID token and a later `iat`. */
const signedInAtKey = 'signedInAt';

/** Who is signed in. The SDK's promises settle outside Angular: everything the pages show is a signal. */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly #client = inject(accountClient);
  readonly #door = inject(Door);
  #lastReading: Promise<unknown> = Promise.resolve();

  readonly #phase = signal<'starting' | 'signed-out' | 'signed-in'>('starting');
  readonly #busy = signal<'signing-in' | 'signing-up' | 'finishing' | 'signing-out' | undefined>(undefined);
  readonly #notice = signal<Notice | undefined>(undefined);
  readonly #claims = signal<IdTokenClaims | undefined>(undefined);
  readonly #signedInAt = signal<number | undefined>(undefined);
  /** The latest URL the app was opened with that has nothing to do with signing in or out. */
  readonly #link = signal<{ readonly url: string } | undefined>(undefined);
  /** Goes up each time the app comes back to the front. */
  readonly #returns = signal(0);

  readonly phase = this.#phase.asReadonly();
  readonly busy = this.#busy.asReadonly();
  readonly notice = this.#notice.asReadonly();
  readonly claims = this.#claims.asReadonly();
  readonly signedInAt = this.#signedInAt.asReadonly();
  readonly link = this.#link.asReadonly();
  readonly returns = this.#returns.asReadonly();

  #finishing: Promise<void> | undefined;
  #begun: Promise<void> | undefined;

  /** Settles when storage has been read and the first page can be chosen. */
  start(): Promise<void> {
    this.#begun ??= this.#begin();
    return this.#begun;
  }

  signIn(): Promise<void> {
    return this.#enter('signing-in');
  }

  signUp(): Promise<void> {
    return this.#enter('signing-up');
  }

  async signOut(): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set('signing-out');
    let notice: Notice;
    try {
      notice = { kind: (await this.#door.signOut(this.#client)) === 'closed' ? 'browser-closed' : 'signed-out' };
    } catch {
      notice = { kind: 'not-told' };
    }
    await this.#forget(notice);
    this.#busy.set(undefined);
  }

  /** The service no longer honours this sign-in. */
  async end(): Promise<void> {
    await this.#forget({ kind: 'ended' });
  }

  /** Takes over what storage holds: a renewal may have brought a new ID token. */
  read(): Promise<boolean> {
    // One after another, so that the last reading is the one that counts.
    const reading = this.#lastReading.then(() => this.#readStorage());
    this.#lastReading = reading;
    return reading;
  }

  async #begin(): Promise<void> {
    // Before anything else: a URL that waits for its first listener must not meet that of a later sign-in.
    const listening = this.#door.listen({
      opened: (url) => void this.#opened(url),
      returned: () => void this.#returned(),
      restored: () => void this.#restored(),
    });
    await this.read();
    await listening;
    const url = await this.#door.launchUrl();
    if (url) void this.#opened(url);
  }

  async #enter(busy: 'signing-in' | 'signing-up'): Promise<void> {
    // Two at once would overwrite each other's state, and both would fail.
    if (this.#busy()) return;
    this.#busy.set(busy);
    this.#notice.set(undefined);
    let failure: unknown;
    try {
      await this.#client.signIn(this.#door.redirectUri, busy === 'signing-up' ? 'signUp' : undefined);
      await this.#keepMoment();
    } catch (error) {
      failure = error;
    }
    // A rejection proves nothing: the browser could not be closed, while the exchange of the code still runs.
    await this.#finishing;
    if (!(await this.read()) && failure) this.#notice.set(noticeOf(failure));
    this.#busy.set(undefined);
  }

  async #opened(url: string): Promise<void> {
    // By prefix, as the SDK does: its own test compares origins, and a custom scheme has none.
    if (url.startsWith(this.#door.redirectUri)) {
      this.#finishing = this.#finish(url);
      await this.#finishing;
    } else if (!url.startsWith(this.#door.signedOutUri)) this.#link.set({ url });
    else if (this.#phase() !== 'signed-in') this.#notice.set({ kind: 'signed-out' });
  }

  /** Completes a sign-in nobody waits for any more: the app was killed meanwhile, or the redirect came after a false cancel. */
  async #finish(url: string): Promise<void> {
    const awaited = this.#busy() !== undefined;
    if (!awaited) this.#busy.set('finishing');
    let notice: Notice | undefined;
    try {
      await this.#client.handleSignInCallback(url);
      await this.#keepMoment();
    } catch (error) {
      if (!awaited && !isForeign(error)) notice = noticeOf(error);
    }
    const signedIn = await this.read();
    if (signedIn || notice) this.#notice.set(signedIn ? undefined : notice);
    if (awaited) return;
    await this.#door.closeBrowser();
    this.#busy.set(undefined);
  }

  async #returned(): Promise<void> {
    // A browser that is still open tells of itself.
    if (this.#busy()) return;
    await this.read();
    this.#returns.update((count) => count + 1);
  }

  async #restored(): Promise<void> {
    this.#busy.set(undefined);
    await this.#returned();
  }

  async #forget(notice: Notice): Promise<void> {
    await Promise.all([this.#client.clearAllTokens(), Preferences.remove({ key: signedInAtKey })]);
    await this.read();
    this.#notice.set(notice);
  }

  async #keepMoment(): Promise<void> {
    const { iat } = await this.#client.getIdTokenClaims();
    await Preferences.set({ key: signedInAtKey, value: String(iat * 1000) });
  }

  async #readStorage(): Promise<boolean> {
    const claims = await this.#readClaims();
    const { value } = await Preferences.get({ key: signedInAtKey });
    this.#claims.set(claims);
    this.#signedInAt.set(claims && (Number(value) || claims.iat * 1000));
    this.#phase.set(claims ? 'signed-in' : 'signed-out');
    return claims !== undefined;
  }

  async #readClaims(): Promise<IdTokenClaims | undefined> {
    // No tokens is no error: phones do lose them.
    if (!(await this.#client.isAuthenticated())) return undefined;
    try {
      return await this.#client.getIdTokenClaims();
    } catch {
      await this.#client.clearAllTokens();
      return undefined;
    }
  }
}
