import { computed, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import { Preferences } from '@capacitor/preferences';
import type { MobilePhrases } from '@gatepost/phrases/mobile/en';
import { mobileLanguage, type MobileLanguage, mobileLanguages } from '@gatepost/phrases/mobile/languages';
import { pickLanguage } from '@gatepost/phrases/pick-language';
import type { Tongue } from '../parts/claim-rows';
import { timesIn } from '../parts/times';

const languageKey = 'language';
const tags = mobileLanguages.map(({ tag }) => tag);

/** The words of the app in the language of whoever holds it. */
@Injectable({ providedIn: 'root' })
export class Words {
  readonly #document = inject(DOCUMENT);
  /** What was asked for last: a slow language must not arrive after a quick one. */
  #wanted: MobileLanguage = 'en';

  readonly #chosen = signal<MobileLanguage | undefined>(undefined);
  readonly #spoken = signal<{ readonly language: MobileLanguage; readonly phrases: MobilePhrases } | undefined>(undefined);

  /** Undefined: as the device speaks. */
  readonly chosen = this.#chosen.asReadonly();
  readonly language = computed(() => this.#heard().language);
  readonly phrases = computed(() => this.#heard().phrases);
  readonly times = computed(() => timesIn(this.language()));
  /** Both, for what is told in a row. */
  readonly tongue = computed((): Tongue => ({ phrases: this.phrases(), times: this.times() }));

  constructor() {
    effect(() => {
      const language = this.#spoken()?.language;
      if (!language) return;
      const root = this.#document.documentElement;
      root.lang = language;
      root.dir = mobileLanguage(language).direction ?? 'ltr';
    });
  }

  /** What was chosen on this device earlier, or what the device speaks. There are no words before. */
  async load(): Promise<void> {
    const { value } = await Preferences.get({ key: languageKey });
    await this.#speak(tags.find((tag) => tag === value));
  }

  async choose(language: MobileLanguage | undefined): Promise<void> {
    await this.#speak(language);
    if (language) await Preferences.set({ key: languageKey, value: language });
    else await Preferences.remove({ key: languageKey });
  }

  async #speak(chosen: MobileLanguage | undefined): Promise<void> {
    this.#chosen.set(chosen);
    const language = chosen ?? this.#deviceLanguage();
    this.#wanted = language;
    try {
      const phrases = await mobileLanguage(language).load();
      if (this.#wanted === language) this.#spoken.set({ language, phrases });
    } catch (error) {
      // Without a connection a web preview cannot fetch another language: it keeps the one it speaks.
      if (!this.#spoken()) throw error;
    }
  }

  #heard(): { readonly language: MobileLanguage; readonly phrases: MobilePhrases } {
    const spoken = this.#spoken();
    if (!spoken) throw new Error('the words of the app are asked for before they were loaded');
    return spoken;
  }

  #deviceLanguage(): MobileLanguage {
    const wanted = this.#document.defaultView?.navigator.languages.join(',') ?? '';
    return pickLanguage(wanted, tags) ?? 'en';
  }
}
