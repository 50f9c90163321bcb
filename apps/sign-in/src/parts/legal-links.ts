import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { piecesOf, type TranslationOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';

/** The same sentence, for what there is of the two. */
interface Sentences {
  readonly both: TranslationOf<'{terms}{privacy}'>;
  readonly terms: TranslationOf<'{terms}'>;
  readonly privacy: TranslationOf<'{privacy}'>;
}

/** A sentence in which terms and privacy notice are links, as far as there are any. */
@Component({
  selector: 'gp-legal-links',
  template: `@for (piece of pieces(); track $index) {
    @if (piece.link; as link) {
      <a [href]="link.address" target="_blank" rel="noopener noreferrer"
        >{{ link.words }}<span class="sr"> ({{ newTab }})</span></a
      >
    } @else {
      <ng-container>{{ piece.text }}</ng-container>
    }
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LegalLinks {
  readonly #phrases = inject(BOOT).phrases;
  protected readonly newTab = this.#phrases.frame.newTab;
  readonly sentences = input.required<Sentences>();
  readonly terms = input.required<string | null>();
  readonly privacy = input.required<string | null>();

  protected readonly pieces = computed(() => {
    const { both, terms, privacy } = this.sentences();
    const { termsLink, privacyLink } = this.#phrases.identifier;
    const links = { terms: { address: this.terms(), words: termsLink }, privacy: { address: this.privacy(), words: privacyLink } };
    const sentence = links.terms.address && links.privacy.address ? both : links.terms.address ? terms : links.privacy.address ? privacy : '';
    return piecesOf(sentence).map(({ text, placeholder }) => ({ text, link: placeholder && links[placeholder] }));
  });
}
