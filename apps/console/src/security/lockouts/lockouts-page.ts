import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { lockoutDefaults } from '@gatepost/contracts/experience/policy-defaults';
import { sentinelPolicy } from '@gatepost/contracts/experience/policy-settings';
import { Field } from '../../forms/field';
import { SaveBar } from '../../forms/save-bar';
import { Language } from '../../language/language';
import { Problem } from '../../parts/problem';
import { policyForm } from '../policy-form';
import { securityWords } from '../words';
import { LockedOut } from './locked-out';
import { UnlockForm } from './unlock-form';

/** When identifiers are locked, which ones are, and how to unlock them. */
@Component({
  selector: 'gp-lockouts-page',
  imports: [Field, FormField, LockedOut, Problem, SaveBar, UnlockForm],
  template: `
    <div class="parts">
      <gp-locked-out #list />
      <gp-unlock-form [address]="address() ?? ''" (unlocked)="list.reload()" />
      <form class="form" novalidate (submit)="policy.save($event)">
        <gp-problem [error]="policy.failure()" />
        <fieldset>
          <legend>
            <h2 class="sec">{{ words().lockouts.policy }}</h2>
            <p class="secp">{{ words().lockouts.policyLead }}</p>
          </legend>
          <div class="g2">
            <gp-field [label]="words().lockouts.failures" [help]="words().lockouts.failuresHelp">
              <input class="input" type="number" inputmode="numeric" [formField]="policy.form.maxAttempts" />
            </gp-field>
            <gp-field [label]="words().lockouts.minutes" [help]="words().lockouts.minutesHelp">
              <input class="input" type="number" inputmode="numeric" [formField]="policy.form.lockoutDuration" />
            </gp-field>
          </div>
        </fieldset>
        <gp-save-bar [changes]="changes()" [saving]="policy.form().submitting()" (discarded)="policy.discard()" />
      </form>
    </div>
  `,
  styles: `
    .parts {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-10);
    }
    /* What stands below a list that is on its way would only be pushed down by it. */
    .coming ~ * {
      visibility: hidden;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LockoutsPage {
  /** From the address: whom another page sends here to be unlocked. */
  readonly address = input<string>();
  protected readonly words = inject(Language).words(securityWords);
  protected readonly policy = policyForm({
    model: ({ sentinelPolicy: { maxAttempts = lockoutDefaults.failures, lockoutDuration = lockoutDefaults.minutes } }) => ({ maxAttempts, lockoutDuration }),
    rules: (path) => validateStandardSchema(path, sentinelPolicy.required()),
    change: (model) => ({ sentinelPolicy: model }),
    root: ['sentinelPolicy'],
  });
  readonly changes = this.policy.changes;
}
