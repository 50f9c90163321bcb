import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { PageTitle } from '../parts/page-title';

/** Asked when another site sent the browser here. A real form: its redirects lead back to the app. */
@Component({
  selector: 'gp-sign-out-page',
  imports: [PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.title }}</h1>
      <p class="lead">{{ words.lead }}</p>
      <form class="stack" method="post" [action]="step().action">
        <input type="hidden" name="xsrf" [value]="step().xsrf" />
        <input type="hidden" name="logout" value="yes" />
        <button class="btn primary lg wide">{{ words.confirm }}</button>
      </form>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignOutPage {
  protected readonly words = inject(BOOT).phrases.signOut;
  readonly step = input.required<Extract<ClosingStep, { name: 'sign-out' }>>();
}
