import { computed, DOCUMENT, effect, inject, Injectable, signal, type Signal } from '@angular/core';
import { pickLanguage } from '@gatepost/phrases/pick-language';
import type { Dictionary } from './dictionary';
import { directionOf, languages, type LanguageTag } from './languages';

/** index.html reads it too, before the first paint. */
const KEY = 'gatepost-console-language';

type Loaded = ReadonlyMap<Dictionary<unknown>, unknown>;

/** The language of the console: what was chosen in this browser, or what the browser asks for. It can be changed at any time. */
@Injectable({ providedIn: 'root' })
export class Language {
  readonly #document = inject(DOCUMENT);
  readonly #kept = this.#document.defaultView?.localStorage;
  readonly #used = new Set<Dictionary<unknown>>();
  readonly #loaded = signal<Partial<Record<LanguageTag, Loaded>>>({});
  readonly #tag = signal<LanguageTag>(this.#first());

  readonly tag = this.#tag.asReadonly();
  readonly direction = computed(() => directionOf(this.#tag()));

  constructor() {
    effect(() => {
      const { documentElement } = this.#document;
      documentElement.lang = this.#tag();
      documentElement.dir = this.direction();
    });
  }

  /** The words of a part, in the language of the moment. */
  words<Words>(dictionary: Dictionary<Words>): Signal<Words> {
    this.#used.add(dictionary);
    void this.load(dictionary);
    return computed(() => (this.#loaded()[this.#tag()]?.get(dictionary) as Words | undefined) ?? dictionary.en);
  }

  /** Has the words of a part at hand, so that nothing is shown in English first. */
  async load(dictionary: Dictionary<unknown>, tag = this.#tag()): Promise<void> {
    if (tag === 'en' || this.#loaded()[tag]?.has(dictionary)) return;
    const { [tag]: load } = dictionary.others;
    try {
      const words = await load();
      this.#loaded.update((all) => ({ ...all, [tag]: new Map([...(all[tag] ?? []), [dictionary, words]]) }));
    } catch {
      // English is better than nothing; the next use tries again.
    }
  }

  /** Everything on the page changes at once. */
  async choose(tag: LanguageTag): Promise<void> {
    await Promise.all([...this.#used].map((dictionary) => this.load(dictionary, tag)));
    this.#tag.set(tag);
    this.#kept?.setItem(KEY, tag);
  }

  #first(): LanguageTag {
    const offered = languages.map(({ tag }) => tag);
    const kept = offered.find((tag) => tag === this.#kept?.getItem(KEY));
    return kept ?? pickLanguage(this.#document.defaultView?.navigator.languages.join(',') ?? '', offered) ?? 'en';
  }
}
