import { inject, Injectable } from '@angular/core';
import { Language } from '../language/language';
import { factoryWords } from './form/factory-words';
import { inLanguage } from './in-language';

type Texts = Readonly<Record<string, string>>;

/** What a kind of connector says of itself: names and descriptions by language. */
interface Told {
  readonly name: Texts;
  readonly description: Texts;
}

/** How kinds of connectors are called in the language of the console. */
@Injectable({ providedIn: 'root' })
export class KindSpeech {
  readonly #language = inject(Language);
  readonly #words = this.#language.words(factoryWords);

  name(kind: string, { name }: Pick<Told, 'name'>): string {
    return this.#words()[kind]?.name ?? inLanguage(name, this.#language.tag());
  }

  description(kind: string, { description }: Pick<Told, 'description'>): string {
    return this.#words()[kind]?.description ?? inLanguage(description, this.#language.tag());
  }
}
