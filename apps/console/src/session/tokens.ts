import { inject, Injectable } from '@angular/core';
import { ApiError } from '@gatepost/api-client/api-error';
import { consoleApp } from '@gatepost/oidc-contracts/demo';
import * as z from 'zod';
import { Browser } from './browser';
import { SignInAgain } from './sign-in-again';

/** A token is renewed this long before it ends, so that it still holds when it arrives. */
const MARGIN_MS = 60_000;

const grant = z.object({ access_token: z.string(), expires_in: z.number(), refresh_token: z.string().optional() });

interface Kept {
  readonly token: string;
  readonly until: number;
}

/**
 * Access tokens for the Management APIs, one for each, in memory alone. The refresh token of the sign-in gets them (OAuth 2.0, RFC 6749
 * section 6 with the resource of RFC 8707) and is exchanged for a new one as it is used, so only one request at a time may have it.
 */
@Injectable({ providedIn: 'root' })
export class Tokens {
  readonly #browser = inject(Browser);
  readonly #again = inject(SignInAgain);
  readonly #kept = new Map<string, Kept>();
  #refreshToken: string | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /** After a sign-in. */
  begin(refreshToken: string): void {
    this.#kept.clear();
    this.#refreshToken = refreshToken;
  }

  /** Forgets everything; answers what is left to be revoked. */
  end(): string | undefined {
    const last = this.#refreshToken;
    this.#kept.clear();
    this.#refreshToken = undefined;
    return last;
  }

  /** The service does not take the token for a resource any more. */
  forget(resource: string): void {
    this.#kept.delete(resource);
  }

  /** A token for a resource. When the session has ended, the person is asked to sign in over the page as it is, and this waits for it. */
  of(resource: string): Promise<string> {
    const kept = this.#kept.get(resource);
    if (kept && kept.until > Date.now()) return Promise.resolve(kept.token);
    const next = this.#turn.then(() => this.#renewed(resource));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #renewed(resource: string): Promise<string> {
    const kept = this.#kept.get(resource);
    if (kept && kept.until > Date.now()) return kept.token;
    for (;;) {
      const refreshToken = (this.#refreshToken ??= await this.#again.ask());
      const answer = await this.#ask(resource, refreshToken);
      if (answer) return this.#keep(resource, answer);
      this.#refreshToken = undefined;
    }
  }

  #keep(resource: string, { access_token: token, expires_in: seconds, refresh_token: refreshToken }: z.output<typeof grant>): string {
    this.#refreshToken = refreshToken ?? this.#refreshToken;
    this.#kept.set(resource, { token, until: Date.now() + seconds * 1000 - MARGIN_MS });
    return token;
  }

  /** undefined: the session has ended. */
  async #ask(resource: string, refreshToken: string): Promise<z.output<typeof grant> | undefined> {
    const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: consoleApp.clientId, refresh_token: refreshToken, resource });
    const reply = await fetch(`${this.#browser.address.origin}/oidc/token`, { method: 'POST', body }).catch((cause: unknown) => {
      throw new ApiError(0, 'client.unreachable', 'The service could not be reached.', undefined, undefined, undefined, { cause });
    });
    if (reply.status === 400) return undefined;
    if (!reply.ok) throw new ApiError(reply.status, `client.http_${reply.status}`, 'The service gave no token.');
    return grant.parse(await reply.json());
  }
}
