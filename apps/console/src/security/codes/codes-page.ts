import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { codeDefaults } from '@gatepost/contracts/experience/policy-defaults';
import { verificationCodePolicy } from '@gatepost/contracts/experience/policy-settings';
import { Field } from '../../forms/field';
import { SaveBar } from '../../forms/save-bar';
import { Language } from '../../language/language';
import { Problem } from '../../parts/problem';
import { policyForm } from '../policy-form';
import { securityWords } from '../words';

/** How long a code works, and how often it may be wrong. */
@Component({
  selector: 'gp-codes-page',
  imports: [Field, FormField, Problem, SaveBar],
  template: `
    <form class="form" novalidate (submit)="policy.save($event)">
      <gp-problem [error]="policy.failure()" />
      <fieldset>
        <legend>
          <h2 class="sec">{{ words().codes.title }}</h2>
          <p class="secp">{{ words().codes.lead }}</p>
        </legend>
        <div class="g2">
          <gp-field [label]="words().codes.life" [help]="words().codes.lifeHelp">
            <input class="input" type="number" inputmode="numeric" [formField]="policy.form.expirationDuration" />
          </gp-field>
          <gp-field [label]="words().codes.tries" [help]="words().codes.triesHelp">
            <input class="input" type="number" inputmode="numeric" [formField]="policy.form.maxRetryAttempts" />
          </gp-field>
        </div>
      </fieldset>
      <gp-save-bar [changes]="changes()" [saving]="policy.form().submitting()" (discarded)="policy.discard()" />
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodesPage {
  protected readonly words = inject(Language).words(securityWords);
  protected readonly policy = policyForm({
    model: ({ verificationCodePolicy: { expirationDuration = codeDefaults.life, maxRetryAttempts = codeDefaults.tries } }) => ({
      expirationDuration,
      maxRetryAttempts,
    }),
    rules: (path) => validateStandardSchema(path, verificationCodePolicy.required()),
    change: (model) => ({ verificationCodePolicy: model }),
    root: ['verificationCodePolicy'],
  });
  readonly changes = this.policy.changes;
}
