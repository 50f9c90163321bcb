import { DOCUMENT, inject, Injectable } from '@angular/core';
import { HistoryNotes } from './history-notes';

/** Where the page leads the browser. */
@Injectable({ providedIn: 'root' })
export class Browser {
  readonly #document = inject(DOCUMENT);
  readonly #window = this.#document.defaultView;
  readonly #notes = inject(HistoryNotes);

  goTo(address: string): void {
    this.#window?.location.assign(address);
  }

  /**
   * A browser remembers that a script did not arrive; only a new load asks for it again, and the service then shows where the sign-in is.
   * Tells whether it begins now: without a network it waits for one, and what was missing twice is not tried a third time.
   */
  loadAgain(): boolean {
    if (!this.#window || this.#notes.read('loadedAgain') !== undefined) return false;
    if (this.#window.navigator.onLine) this.#reload();
    else this.#window.addEventListener('online', () => this.#reload(), { once: true });
    return this.#window.navigator.onLine;
  }

  /** All that the page needs has arrived. */
  isComplete(): void {
    this.#notes.drop('loadedAgain');
  }

  /** The document itself says what to do when there is no page to say it. */
  showIncomplete(): void {
    this.#document.getElementById('no-start')?.removeAttribute('hidden');
  }

  #reload(): void {
    this.#notes.keep('loadedAgain', 'yes');
    this.#window?.location.reload();
  }
}

/** An address given to an app must end where its registration ends: SDKs compare by prefix and read the query to the end. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
