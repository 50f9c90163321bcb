import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { Access } from './access';
import { accountClient } from './client';
import { isEnded } from './failures';
import { Session } from './session';

/** A token this device holds. What an app cannot read of it, such as the end of an opaque one, is not there. */
export interface HeldToken {
  readonly kind: 'id' | 'account' | 'api' | 'refresh';
  readonly token: string | undefined;
  /** Milliseconds. */
  readonly ends?: number;
  readonly claims?: object;
}

/** Every token at hand, for developers who want to see them. */
@Injectable({ providedIn: 'root' })
export class TokenShelf {
  readonly #client = inject(accountClient);
  readonly #session = inject(Session);
  readonly #access = inject(Access);

  readonly #held = signal<readonly HeldToken[]>([]);
  readonly #state = signal<'at-rest' | 'renewing' | 'renewed' | 'not-renewed'>('at-rest');
  readonly #renewedAt = signal(0);

  readonly held = this.#held.asReadonly();
  readonly state = this.#state.asReadonly();
  readonly renewedAt = this.#renewedAt.asReadonly();

  constructor() {
    // Each renewal is seen here, whoever asked for it.
    effect(() => {
      this.#session.claims();
      this.#access.ends();
      untracked(() => void this.read());
    });
  }

  async read(): Promise<void> {
    const [id, refresh] = await Promise.all([this.#client.getIdToken(), this.#client.getRefreshToken()]);
    const [account, api] = [this.#client.accessAtHand(), this.#client.accessAtHand(sampleApi.indicator)];
    const exp = this.#session.claims()?.exp;
    this.#held.set([
      { kind: 'id', token: id ?? undefined, ...(exp && { ends: exp * 1000 }) },
      { kind: 'account', token: account?.token, ...(account && { ends: account.ends, claims: { scope: account.scope } }) },
      { kind: 'api', token: api?.token, ...(api && { ends: api.ends, claims: claimsOf(api.token) ?? { scope: api.scope } }) },
      { kind: 'refresh', token: refresh ?? undefined },
    ]);
  }

  /** Before they have ended. Without an answer those at hand stay. */
  async renew(): Promise<void> {
    if (this.#state() === 'renewing') return;
    this.#state.set('renewing');
    try {
      await this.#client.renewAccess(sampleApi.indicator);
      await this.#access.renew();
      this.#renewedAt.set(Date.now());
      this.#state.set('renewed');
    } catch (error) {
      this.#state.set('not-renewed');
      if (isEnded(error)) await this.#session.end();
    }
    await this.read();
  }

  /** The page was left: what happened on it is no news at the next visit. */
  rest(): void {
    if (this.#state() !== 'renewing') this.#state.set('at-rest');
  }
}

/** What a signed token says, read and not verified: the app shows it and decides nothing by it. */
function claimsOf(token: string): object | undefined {
  try {
    const [, payload = ''] = token.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
