import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { Flow } from '../flow/flow';
import { ServerClock } from '../parts/server-clock';
import { CodeEnded } from './code-ended';
import { CodeEntry } from './code-entry';
import { watchDelivery } from './watch-delivery';

/** Asks for the code while it works, and offers another one when it does not. */
@Component({
  selector: 'gp-code-page',
  imports: [CodeEnded, CodeEntry],
  template: `
    @if (ending(); as why) {
      <gp-code-ended [step]="step()" [why]="why" />
    } @else {
      <gp-code-entry [step]="step()" [now]="now()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodePage {
  readonly #flow = inject(Flow);
  protected readonly now = inject(ServerClock).ticking();
  readonly step = input.required<CodeStep>();

  protected readonly ending = computed((): 'expired' | 'usedUp' | undefined => {
    const problem = this.#flow.problem();
    if (problem?.failure.kind === 'refused' && problem.failure.code === 'verification_code.exceed_max_try') return 'usedUp';
    // A code that was sent in time is still being judged.
    const hasExpired = this.now() >= new Date(this.step().expiresAt).getTime() && this.#flow.busy() !== 'verify';
    return hasExpired || problem?.next === 'new-code' ? 'expired' : undefined;
  });

  constructor() {
    watchDelivery(
      () => this.step().delivery,
      () => this.#flow.refresh(),
    );
  }
}
