import { DOCUMENT, inject, Injectable } from '@angular/core';

const SIGNED_IN_BEFORE = 'gatepost-console-signed-in-before';
const SIGNED_OUT_AT = 'gatepost-console-signed-out-at';
const WANTED = 'gatepost-console-wanted';

/** What the session needs of the browser: going elsewhere, word from other tabs, and notes to itself. No note is a secret. */
@Injectable({ providedIn: 'root' })
export class Browser {
  readonly #document = inject(DOCUMENT);

  get address(): URL {
    return new URL(this.#document.location.href);
  }

  go(url: string): void {
    this.#document.location.assign(url);
  }

  /** Leaves no entry to come back to. */
  replace(url: string): void {
    this.#document.location.replace(url);
  }

  /** Calls back when the person returns to a page that the browser had put aside. */
  whenShownAgain(callback: () => void): void {
    this.#document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && callback());
  }

  /** Told to every other tab with the console. */
  tellSignedOut(): void {
    this.#document.defaultView?.localStorage.setItem(SIGNED_OUT_AT, new Date().toISOString());
  }

  whenSignedOutElsewhere(callback: () => void): void {
    this.#document.defaultView?.addEventListener('storage', ({ key }) => key === SIGNED_OUT_AT && callback());
  }

  get hasSignedInBefore(): boolean {
    return this.#document.defaultView?.localStorage.getItem(SIGNED_IN_BEFORE) === 'yes';
  }

  set hasSignedInBefore(value: boolean) {
    if (value) this.#document.defaultView?.localStorage.setItem(SIGNED_IN_BEFORE, 'yes');
    else this.#document.defaultView?.localStorage.removeItem(SIGNED_IN_BEFORE);
  }

  /** The page this tab wants to show after the next sign-in. */
  get wanted(): string {
    return this.#document.defaultView?.sessionStorage.getItem(WANTED) ?? '/';
  }

  set wanted(url: string) {
    this.#document.defaultView?.sessionStorage.setItem(WANTED, url);
  }
}
