import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { PageTitle } from '../parts/page-title';

/** Is it the person's own device? Whoever sends others a link with a code hopes for a hasty yes. */
@Component({
  selector: 'gp-device-confirm-page',
  imports: [PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.confirm }}</h1>
      <p class="code" dir="ltr">{{ step().userCode }}</p>
      <p class="lead">{{ lead() }}</p>
      <form method="post" [action]="step().action">
        <input type="hidden" name="xsrf" [value]="step().xsrf" />
        <input type="hidden" name="user_code" [value]="step().userCode" />
        <button class="btn primary lg wide" name="confirm" value="yes">{{ words.yes }}</button>
        <button class="btn outline lg wide" name="abort" value="yes">{{ words.no }}</button>
      </form>
    </section>
  `,
  styleUrl: './device-confirm-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceConfirmPage {
  protected readonly words = inject(BOOT).phrases.device;
  readonly step = input.required<Extract<ClosingStep, { name: 'device-confirm' }>>();
  protected readonly lead = computed(() => fillIn(this.words.confirmLead, { app: this.step().application }));
}
