import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { Flow, type Problem } from '../flow/flow';
import { HistoryNotes } from '../flow/history-notes';
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
      <gp-code-ended [step]="step()" [why]="why" [now]="now()" />
    } @else {
      <gp-code-entry [step]="step()" [now]="now()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodePage {
  readonly #flow = inject(Flow);
  readonly #notes = inject(HistoryNotes);
  protected readonly now = inject(ServerClock).ticking();
  readonly step = input.required<CodeStep>();

  /** Why this code is refused for good; stays while another one is asked for, and over a reload. */
  readonly #refusal = linkedSignal<Refusal, Ending | undefined>({
    source: () => ({ mail: this.step().verificationId, ending: endingOf(this.#flow.problem()) }),
    computation: ({ mail, ending }, before) => ending ?? (before?.source.mail === mail ? before.value : this.#noted(mail)),
  });
  protected readonly ending = computed(() => {
    // A code that was sent in time is still being judged.
    const hasExpired = this.now() >= new Date(this.step().expiresAt).getTime() && this.#flow.busy() !== 'verify';
    return this.#refusal() ?? (hasExpired ? 'expired' : undefined);
  });

  constructor() {
    watchDelivery(this.step, () => this.#flow.refresh());
    effect(() => {
      if (this.#refusal() === 'usedUp') this.#notes.keep('usedUp', this.step().verificationId);
    });
  }

  /** The service names the code of a sign-in, but not how often it was tried. */
  #noted(mail: string): Ending | undefined {
    return this.#notes.read('usedUp') === mail ? 'usedUp' : undefined;
  }
}
