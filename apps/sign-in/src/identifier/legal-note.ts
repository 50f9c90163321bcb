import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
import { piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';

/** What going on means: an account may be created, and the tenant's terms hold. */
@Component({
  selector: 'gp-legal-note',
  template: `
    <p class="legal">
      @if (step().event === 'Register') {
        {{ words.haveAccount }}
      } @else if (step().mayRegister) {
        {{ words.newHere }}
      }
      @for (piece of acceptance(); track $index) {
        @if (piece.link; as link) {
          <a [href]="link.address" target="_blank" rel="noopener noreferrer"
            >{{ link.words }}<span class="sr"> ({{ newTab }})</span></a
          >
        } @else {
          <ng-container>{{ piece.text }}</ng-container>
        }
      }
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LegalNote {
  readonly #boot = inject(BOOT);
  protected readonly words = this.#boot.phrases.identifier;
  protected readonly newTab = this.#boot.phrases.frame.newTab;
  readonly step = input.required<IdentifierStep>();

  protected readonly acceptance = computed(() => {
    const { termsOfUseUrl: terms, privacyPolicyUrl: privacy } = this.#boot;
    const { accept, acceptTerms, acceptPrivacy, termsLink, privacyLink } = this.words;
    const sentence = terms && privacy ? accept : terms ? acceptTerms : privacy ? acceptPrivacy : '';
    const links = { terms: { address: terms, words: termsLink }, privacy: { address: privacy, words: privacyLink } };
    return piecesOf(sentence).map(({ text, placeholder }) => ({ text, link: placeholder && links[placeholder] }));
  });
}
