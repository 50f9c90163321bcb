import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ProfileStep } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { shownIdentifier } from '../parts/shown-identifier';
import { PageTitle } from '../parts/page-title';
import { AccountWays } from '../password/account-ways';
import { NewPasswordForm } from '../password/new-password-form';
import { MissingPartForm } from './missing-part-form';

/** Asks for what the account still needs: one question a page. */
@Component({
  selector: 'gp-profile-page',
  imports: [MissingPartForm, NewPasswordForm, PageTitle],
  template: `
    @for (part of [asked()]; track part) {
      <section>
        <h1 gpTitle>{{ title() }}</h1>
        <p class="lead" id="lead">{{ lead() }}</p>
        @if (part !== 'password') {
          <gp-missing-part-form [part]="part" [event]="step().event" />
        } @else if (step().passwordRules; as rules) {
          <gp-new-password-form [rules]="rules" [owner]="owner()" [action]="go" (chosen)="ways.add('password', $event)" />
        }
      </section>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProfilePage {
  readonly #phrases = inject(BOOT).phrases;
  protected readonly ways = inject(AccountWays);
  protected readonly go = this.#phrases.code.go;
  readonly step = input.required<ProfileStep>();
  protected readonly asked = computed(() => this.step().missing[0] ?? 'username');
  protected readonly title = computed(() => {
    const part = this.asked();
    return part === 'password' ? this.#phrases.newPassword.title : this.#phrases.profile[part];
  });
  protected readonly lead = computed(() => {
    const { usernameLead, passwordLead, addressLead } = this.#phrases.profile;
    const part = this.asked();
    return part === 'password' ? passwordLead : part === 'username' ? usernameLead : addressLead;
  });
  protected readonly owner = computed(() => {
    const { identifier } = this.step();
    return identifier ? shownIdentifier(identifier) : '';
  });
}
