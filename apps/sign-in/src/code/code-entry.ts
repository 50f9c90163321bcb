import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { fillIn, piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { BusyButton } from '../parts/busy-button';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { shownIdentifier } from '../parts/shown-identifier';
import { CombField } from './comb-field';
import { DeliveryLine } from './delivery-line';
import { ResendLine } from './resend-line';

@Component({
  selector: 'gp-code-entry',
  imports: [BusyButton, CombField, DeliveryLine, PageTitle, ProblemLine, ResendLine],
  templateUrl: './code-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeEntry {
  protected readonly flow = inject(Flow);
  protected readonly words = inject(BOOT).phrases.code;
  protected readonly sentTo = piecesOf(this.words.sentTo);
  readonly step = input.required<CodeStep>();
  readonly now = input.required<number>();
  protected readonly code = signal('');
  protected readonly isTooShort = signal(false);
  private readonly field = viewChild.required(CombField);
  protected readonly isByMail = computed(() => this.step().identifier.type === 'email');
  private readonly mail = computed(() => this.step().verificationId);

  protected readonly address = computed(() => shownIdentifier(this.step().identifier));
  protected readonly label = computed(() => fillIn(this.words.label, { digits: this.step().digits }));
  protected readonly isBusy = computed(() => this.flow.busy() === 'verify');
  protected readonly isInvalid = computed(() => this.isTooShort() || this.problem()?.next === 'correct');
  protected readonly fault = computed(() => (this.isTooShort() ? fillIn(this.words.tooShort, { digits: this.step().digits }) : this.problem()?.text));
  private readonly problem = computed(() => {
    const problem = this.flow.problem();
    // What stops the sign-in after the code is the next page's to tell.
    return problem?.task === 'resend' || this.flow.step().name !== 'code' ? undefined : problem;
  });

  constructor() {
    let first: string | undefined;
    effect(() => {
      const mail = this.mail();
      first ??= mail;
      if (mail !== first) untracked(() => this.#beginAnew());
    });
    effect(() => {
      if (this.problem()?.next === 'correct') untracked(() => this.field().selectAll());
    });
  }

  /** A whole code needs no button. */
  protected take(code: string): void {
    this.code.set(code);
    this.isTooShort.set(false);
    if (code.length === this.step().digits) this.#verify();
    else if (this.problem()) this.flow.forgetProblem();
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.code().length === this.step().digits) return this.#verify();
    this.isTooShort.set(true);
    this.field().focus();
  }

  /** Another code is on its way; the button that asked for it is gone. */
  #beginAnew(): void {
    this.code.set('');
    this.isTooShort.set(false);
    this.field().clear();
    this.field().focus();
  }

  #verify(): void {
    void this.flow.verifyCode(this.step(), this.code());
  }
}
