import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { LegalLinks } from '../parts/legal-links';

/** What going on means: an account may be created, and the tenant's terms hold. */
@Component({
  selector: 'gp-legal-note',
  imports: [LegalLinks],
  template: `
    <p class="legal">
      @if (step().event === 'Register') {
        {{ words.haveAccount }}
      } @else if (step().mayRegister) {
        {{ words.newHere }}
      }
      <gp-legal-links [terms]="boot.termsOfUseUrl" [privacy]="boot.privacyPolicyUrl" [sentences]="sentences" />
    </p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LegalNote {
  protected readonly boot = inject(BOOT);
  protected readonly words = this.boot.phrases.identifier;
  protected readonly sentences = { both: this.words.accept, terms: this.words.acceptTerms, privacy: this.words.acceptPrivacy };
  readonly step = input.required<IdentifierStep>();
}
