import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { NewPasswordStep } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { PageTitle } from '../parts/page-title';
import { shownIdentifier } from '../parts/shown-identifier';
import { AccountWays } from './account-ways';
import { NewPasswordForm } from './new-password-form';
import { OwnerLine } from './owner-line';

/** Replaces a forgotten password; the address of the account has been proved. */
@Component({
  selector: 'gp-new-password-page',
  imports: [NewPasswordForm, OwnerLine, PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.resetTitle }}</h1>
      <p class="lead"><gp-owner-line [name]="name()" /></p>
      <gp-new-password-form [rules]="step().passwordRules" [owner]="name()" [action]="words.save" (chosen)="ways.replace($event, step().identifier)" />
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewPasswordPage {
  protected readonly ways = inject(AccountWays);
  protected readonly words = inject(BOOT).phrases.newPassword;
  readonly step = input.required<NewPasswordStep>();
  protected readonly name = computed(() => shownIdentifier(this.step().identifier));
}
