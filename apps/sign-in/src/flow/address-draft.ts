import { DOCUMENT, inject, Injectable } from '@angular/core';

/** The address that was typed, kept with this entry of the browser's history: it survives a reload and goes with the tab. */
@Injectable({ providedIn: 'root' })
export class AddressDraft {
  readonly #history = inject(DOCUMENT).defaultView?.history;

  read(): string | undefined {
    const state: unknown = this.#history?.state;
    const kept: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'address') : undefined;
    return typeof kept === 'string' ? kept : undefined;
  }

  keep(address: string): void {
    this.#history?.replaceState({ address }, '');
  }
}
