import { DOCUMENT, inject, Injectable } from '@angular/core';

/** What was typed to be known by, that a password follows it, the mail whose tries are used up, and that the page was loaded again for a missing script. */
type Note = 'address' | 'way' | 'usedUp' | 'loadedAgain';

/** What is noted with this entry of the browser's history: it survives a reload and goes with the tab. */
@Injectable({ providedIn: 'root' })
export class HistoryNotes {
  readonly #history = inject(DOCUMENT).defaultView?.history;

  read(note: Note): string | undefined {
    const kept: unknown = Reflect.get(this.#all(), note);
    return typeof kept === 'string' ? kept : undefined;
  }

  keep(note: Note, text: string): void {
    this.#history?.replaceState({ ...this.#all(), [note]: text }, '');
  }

  drop(note: Note): void {
    const others = Object.entries(this.#all()).filter(([name]) => name !== note);
    if (this.read(note) !== undefined) this.#history?.replaceState(Object.fromEntries(others), '');
  }

  #all(): object {
    const state: unknown = this.#history?.state;
    return typeof state === 'object' && state !== null ? state : {};
  }
}
