import { DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { UserInfoResponse } from '@logto/capacitor';
import { accountClient } from './client';
import { isEnded, isStaleAccess } from './failures';
import { Session } from './session';

/** What the service said about the person, and when. */
export interface Answer {
  claims: UserInfoResponse;
  at: number;
}

/** The right to ask the service, renewed silently while the app is in front. */
@Injectable({ providedIn: 'root' })
export class Access {
  readonly #client = inject(accountClient);
  readonly #session = inject(Session);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #state = signal<'renewing' | 'fresh' | 'unreachable'>('renewing');
  readonly #ends = signal<number | undefined>(undefined);
  readonly #answer = signal<Answer | undefined>(undefined);

  readonly state = this.#state.asReadonly();
  /** The moment the access token ends and is renewed, in milliseconds. */
  readonly ends = this.#ends.asReadonly();
  readonly answer = this.#answer.asReadonly();

  constructor() {
    effect(() => {
      this.#session.returns();
      const signedIn = this.#session.phase() === 'signed-in';
      untracked(() => (signedIn ? void this.renew() : this.#drop()));
    });
    const view = inject(DOCUMENT).defaultView;
    const online = () => void this.renew();
    view?.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('online', online);
      clearTimeout(this.#timer);
    });
  }

  /** Cheap while the token is good: only an ended one costs a request. */
  async renew(): Promise<void> {
    if (this.#session.phase() !== 'signed-in') return;
    if (this.#state() !== 'fresh') this.#state.set('renewing');
    await this.#attempt(() => this.#client.getAccessToken());
  }

  /** Asks the service who the person is. An unanswered question leaves the last answer. */
  async ask(): Promise<void> {
    this.#state.set('renewing');
    const claims = await this.#attempt(() => this.#client.fetchUserInfo());
    if (claims) this.#answer.set({ claims, at: Date.now() });
  }

  async #attempt<Result>(request: () => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await this.#insist(request);
      await this.#session.read();
      this.#keep();
      return result;
    } catch (error) {
      if (isEnded(error)) await this.#session.end();
      else this.#state.set('unreachable');
      return undefined;
    }
  }

  /** A token revoked before its time is thrown away once: the refresh token then says whether the sign-in still stands. */
  async #insist<Result>(request: () => Promise<Result>): Promise<Result> {
    try {
      return await request();
    } catch (error) {
      if (!isStaleAccess(error)) throw error;
      await this.#client.clearAccessToken();
      return request();
    }
  }

  #keep(): void {
    const ends = this.#client.accessAtHand()?.ends;
    this.#state.set('fresh');
    this.#ends.set(ends);
    clearTimeout(this.#timer);
    if (ends) this.#timer = setTimeout(() => void this.renew(), Math.max(ends - Date.now(), 0) + 1000);
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#state.set('renewing');
    this.#ends.set(undefined);
    this.#answer.set(undefined);
  }
}
