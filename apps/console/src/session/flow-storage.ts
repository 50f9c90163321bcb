import { DOCUMENT, inject, Injectable } from '@angular/core';
import type { AbstractSecurityStorage } from 'angular-auth-oidc-client';

/** What a sign-in must still know when the browser comes back. Useless without the code, and the code is useless without it. */
const CROSSES_THE_REDIRECT = ['authStateControl', 'authNonce', 'codeVerifier'];

/** Tokens live in memory and end with the page; only the open ends of a sign-in are kept for the tab. */
@Injectable()
export class FlowStorage implements AbstractSecurityStorage {
  readonly #memory = new Map<string, string>();
  readonly #tab = inject(DOCUMENT).defaultView?.sessionStorage;

  read(key: string): string | null {
    return this.#memory.get(key) ?? this.#tab?.getItem(key) ?? null;
  }

  write(key: string, value: string): void {
    this.#memory.set(key, value);
    const entries: unknown = JSON.parse(value);
    const kept = Object.entries(entries ?? {}).filter(([name]) => CROSSES_THE_REDIRECT.includes(name));
    this.#tab?.setItem(key, JSON.stringify(Object.fromEntries(kept)));
  }

  remove(key: string): void {
    this.#memory.delete(key);
    this.#tab?.removeItem(key);
  }

  clear(): void {
    for (const key of [...this.#memory.keys()]) this.remove(key);
  }
}
