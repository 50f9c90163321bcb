import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

export type Theme = 'light' | 'dark' | 'system';

/** index.html reads it too, before the first paint. */
const KEY = 'gatepost-console-theme';

/** Light, dark, or as the system has it. Kept in this browser. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  readonly #document = inject(DOCUMENT);
  readonly #kept = this.#document.defaultView?.localStorage;
  readonly #chosen = signal<Theme>(asTheme(this.#kept?.getItem(KEY)));

  readonly chosen = this.#chosen.asReadonly();

  choose(theme: Theme): void {
    this.#chosen.set(theme);
    const { dataset } = this.#document.documentElement;
    if (theme === 'system') {
      delete dataset['theme'];
      this.#kept?.removeItem(KEY);
    } else {
      dataset['theme'] = theme;
      this.#kept?.setItem(KEY, theme);
    }
  }
}

function asTheme(kept: string | null | undefined): Theme {
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}
