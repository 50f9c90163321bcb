import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Gate } from '../parts/gate';
import { PageTitle } from '../parts/page-title';

/** The device is signed in: what comes next happens there. */
@Component({
  selector: 'gp-device-done-page',
  imports: [Gate, PageTitle],
  template: `
    <section>
      <gp-gate />
      <h1 gpTitle>{{ words.done }}</h1>
      <p class="lead">{{ lead() }}</p>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceDonePage {
  protected readonly words = inject(BOOT).phrases.device;
  readonly step = input.required<Extract<ClosingStep, { name: 'device-done' }>>();
  protected readonly lead = computed(() => fillIn(this.words.doneLead, { app: this.step().application }));
}
