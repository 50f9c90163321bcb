import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { Flow, type Problem } from '../flow/flow';
import { ServerClock } from '../parts/server-clock';
import { CodeEnded } from './code-ended';
import { CodeEntry } from './code-entry';
import { watchDelivery } from './watch-delivery';

type Ending = 'expired' | 'usedUp';

interface Refusal {
  readonly mail: string;
  readonly ending: Ending | undefined;
}

function endingOf(problem: Problem | undefined): Ending | undefined {
  if (problem?.next !== 'new-code') return undefined;
  return problem.failure.kind === 'refused' && problem.failure.code === 'verification_code.exceed_max_try' ? 'usedUp' : 'expired';
}

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

  /** Why this code is refused for good; stays while another one is asked for. */
  readonly #refusal = linkedSignal<Refusal, Ending | undefined>({
    source: () => ({ mail: this.step().verificationId, ending: endingOf(this.#flow.problem()) }),
    computation: ({ mail, ending }, before) => ending ?? (before?.source.mail === mail ? before.value : undefined),
  });
  protected readonly ending = computed(() => {
    // A code that was sent in time is still being judged.
    const hasExpired = this.now() >= new Date(this.step().expiresAt).getTime() && this.#flow.busy() !== 'verify';
    return this.#refusal() ?? (hasExpired ? 'expired' : undefined);
  });

  constructor() {
    watchDelivery(this.step, () => this.#flow.refresh());
  }
}
