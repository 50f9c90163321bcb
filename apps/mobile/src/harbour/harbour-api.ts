import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { sampleApiOf } from '../endpoint';
import { accountClient } from '../session/client';
import { codeOf, isEnded, isUncovered } from '../session/failures';
import { Network } from '../session/network';
import { Session } from '../session/session';
import { type Asked, type Outcome, outcomeOf, type Question } from './outcome';

const PATIENCE_MS = 10_000;
const requests = {
  read: { method: 'GET', path: sampleApi.tidesPath },
  close: { method: 'POST', path: sampleApi.closingPath },
} as const satisfies Record<Question, { method: string; path: string }>;

/** Whether there is a token, and where it came from; else why there is none. */
type Fetched = { readonly token: string; readonly from: NonNullable<Asked['token']> } | { readonly failure: Outcome['kind']; readonly code?: string };

/** The protected API. It is asked with a token for it alone, which is renewed when it has ended or is refused. */
@Injectable({ providedIn: 'root' })
export class HarbourApi {
  readonly #client = inject(accountClient);
  readonly #session = inject(Session);
  readonly #network = inject(Network);
  readonly #endpoint = sampleApiOf(inject(DOCUMENT));

  readonly #asking = signal<Question | undefined>(undefined);
  readonly #outcome = signal<Outcome | undefined>(undefined);

  readonly asking = this.#asking.asReadonly();
  /** What came of the latest question. */
  readonly outcome = this.#outcome.asReadonly();
  /** Where it answers, as far as anybody knows. */
  readonly host = this.#endpoint && new URL(this.#endpoint).host;

  async ask(question: Question): Promise<void> {
    if (this.#asking()) return;
    this.#asking.set(question);
    this.#outcome.set(undefined);
    const outcome = await this.#answerTo(question);
    // Signed out meanwhile: the sign-in page tells why.
    if (this.#session.phase() === 'signed-in') this.#outcome.set(outcome);
    this.#asking.set(undefined);
  }

  async #answerTo(question: Question): Promise<Outcome> {
    const asked = { question, at: Date.now() };
    if (!this.#network.online()) return { ...asked, kind: 'offline' };
    let access = await this.#token(false);
    if ('failure' in access) return { ...asked, kind: access.failure, ...(access.code && { code: access.code }) };
    let reply = await this.#send(question, access.token);
    if (reply?.status === 401) {
      // Good by the phone's clock, refused by the API: a fresh one decides.
      access = await this.#token(true);
      if ('failure' in access) return { ...asked, kind: access.failure, ...(access.code && { code: access.code }) };
      reply = await this.#send(question, access.token);
    }
    if (!reply) return { ...asked, kind: this.#network.online() ? 'silent' : 'offline', token: access.from };
    return outcomeOf({ ...asked, token: access.from }, reply);
  }

  async #token(isRefused: boolean): Promise<Fetched> {
    const atHand = this.#client.accessAtHand(sampleApi.indicator);
    const wasAtHand = atHand !== undefined && atHand.ends > Date.now();
    try {
      if (isRefused) await this.#client.clearAccessToken();
      const token = await this.#client.getAccessToken(sampleApi.indicator);
      // A renewal may have brought a new ID token.
      await this.#session.read();
      return { token, from: isRefused ? 'renewed' : wasAtHand ? 'at-hand' : 'fetched' };
    } catch (error) {
      const code = codeOf(error);
      if (isEnded(error)) await this.#session.end();
      return { failure: isUncovered(error) ? 'not-granted' : 'no-token', ...(code && { code }) };
    }
  }

  /** Undefined when nothing answered: not running, out of reach, too slow, or an answer meant for another page. */
  async #send(question: Question, token: string): Promise<Response | undefined> {
    if (!this.#endpoint) return undefined;
    const { method, path } = requests[question];
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      return await fetch(this.#endpoint + path, { method, signal, cache: 'no-store', headers: { authorization: `Bearer ${token}` } });
    } catch {
      return undefined;
    }
  }
}
