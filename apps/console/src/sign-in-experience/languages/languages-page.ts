import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { languageTag } from '@gatepost/contracts/language-tags';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { languages as builtInLanguages } from '../../language/languages';
import { Icon } from '../../parts/icon';
import { ExperienceDraft } from '../experience-draft';
import { signInExperienceWords } from '../words';
import { flat } from './phrase-rows';

/** Which language the pages speak, and with whose words. */
@Component({
  selector: 'gp-languages-page',
  imports: [Field, FormField, Icon, RouterLink],
  templateUrl: './languages-page.html',
  styleUrl: './languages-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguagesPage {
  readonly #router = inject(Router);
  readonly #draft = inject(ExperienceDraft);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(signInExperienceWords);
  protected readonly form = this.#draft.form;
  protected readonly phrases = this.#draft.ownPhrases;
  protected readonly fallback = computed(() => this.#draft.model().languageInfo.fallbackLanguage);

  protected readonly offered = computed(() => {
    const own = this.phrases.value() ?? [];
    const counts = new Map(own.map(({ languageTag: tag, translation }) => [tag, Object.keys(flat(translation)).length]));
    const builtIn = builtInLanguages.map(({ tag, name }) => ({ tag: tag, name: name, isAdded: false }));
    const added = [...counts.keys()]
      .filter((tag) => !builtIn.some((language) => language.tag === tag))
      .map((tag) => ({ tag, name: this.formats.languageName(tag), isAdded: true }));
    return [...builtIn, ...added].map((language) => ({ ...language, own: counts.get(language.tag) ?? 0 }));
  });
  protected readonly addable = computed(() => {
    const offered = new Set(this.offered().map(({ tag }) => tag));
    const all = languageTag.options.filter((tag) => !offered.has(tag)).map((tag) => ({ tag, name: this.formats.languageName(tag) }));
    return all.toSorted((one, other) => one.name.localeCompare(other.name));
  });

  protected async add(tag: string): Promise<void> {
    if (tag !== '') await this.#router.navigate(['/sign-in-experience/languages', tag]);
  }
}
