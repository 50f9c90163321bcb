import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Preferences } from '@capacitor/preferences';

const themeKey = 'theme';
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Light or dark, or as the device has it. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  readonly #document = inject(DOCUMENT);
  /** The colours of the system's bars, one for each theme, as the page was built with them. */
  readonly #bars = [...this.#document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => ({
    meta,
    own: meta.content,
    media: meta.getAttribute('media') ?? '',
  }));
  readonly #chosen = signal<Theme | undefined>(undefined);

  /** Undefined: as on the device. */
  readonly chosen = this.#chosen.asReadonly();

  /** What was chosen on this device earlier. */
  async load(): Promise<void> {
    const { value } = await Preferences.get({ key: themeKey });
    this.#wear(themes.find((theme) => theme === value));
  }

  async choose(theme: Theme | undefined): Promise<void> {
    this.#wear(theme);
    if (theme) await Preferences.set({ key: themeKey, value: theme });
    else await Preferences.remove({ key: themeKey });
  }

  #wear(theme: Theme | undefined): void {
    this.#chosen.set(theme);
    const root = this.#document.documentElement;
    if (theme) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
    const colour = this.#bars.find(({ media }) => theme && media.includes(theme))?.own;
    for (const { meta, own } of this.#bars) meta.content = colour ?? own;
  }
}
