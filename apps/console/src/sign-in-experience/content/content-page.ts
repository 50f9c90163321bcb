import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Field } from '../../forms/field';
import { Language } from '../../language/language';
import { ExperienceDraft } from '../experience-draft';
import type { ExperienceModel } from '../experience-model';
import { signInExperienceWords } from '../words';

/** What people accept, and where they find help. */
@Component({
  selector: 'gp-content-page',
  imports: [Field, FormField],
  templateUrl: './content-page.html',
  styleUrl: '../methods/checks.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContentPage {
  readonly #draft = inject(ExperienceDraft);
  protected readonly words = inject(Language).words(signInExperienceWords);
  protected readonly form = this.#draft.form;
  protected readonly policies = ['Automatic', 'ManualRegistrationOnly', 'Manual'] as const;
  protected readonly policy = computed(() => this.#draft.model().agreeToTermsPolicy);
  protected readonly hasNothingToAccept = computed(() => {
    const { termsOfUseUrl, privacyPolicyUrl } = this.#draft.model();
    return termsOfUseUrl.trim() === '' && privacyPolicyUrl.trim() === '';
  });

  protected choose(agreeToTermsPolicy: ExperienceModel['agreeToTermsPolicy']): void {
    this.#draft.change({ agreeToTermsPolicy });
  }
}
