import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import type { PasswordRules } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { BusyButton } from '../parts/busy-button';
import { Icon } from '../parts/icon';
import { ProblemLine } from '../parts/problem-line';
import { PasswordField } from './password-field';
import { refusedFor, testedRules } from './password-rules';

/** A new password, with the rules told before and ticked off while it is typed. What only the service can tell stands in its refusal. */
@Component({
  selector: 'gp-new-password-form',
  imports: [BusyButton, Icon, PasswordField, ProblemLine],
  templateUrl: './new-password-form.html',
  styleUrl: './new-password-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewPasswordForm {
  protected readonly flow = inject(Flow);
  protected readonly words = inject(BOOT).phrases.newPassword;
  readonly rules = input.required<PasswordRules>();
  readonly owner = input<string>();
  /** What the button does. */
  readonly action = input.required<string>();
  readonly chosen = output<string>();
  protected readonly password = signal('');
  protected readonly isComplaining = signal(false);
  private readonly field = viewChild.required(PasswordField);

  protected readonly tested = computed(() => testedRules(this.password(), this.rules(), this.words));
  protected readonly isBusy = computed(() => this.flow.busy() === 'password');
  protected readonly isInvalid = computed(() => this.isComplaining() || this.#isRefused());
  protected readonly faults = computed(() => {
    if (this.isComplaining()) return [this.words.notYet];
    const problem = this.flow.problem();
    if (problem?.task !== 'password') return [];
    const reasons = refusedFor(problem.failure, this.rules(), this.words);
    return reasons.length > 0 ? reasons : [problem.text];
  });
  /** What is refused beyond the rules that can be ticked off. */
  protected readonly refusesMore = computed(() => {
    const { refusesBreached, refusesPatterns, refusesPersonalData } = this.rules();
    return refusesBreached || refusesPatterns || refusesPersonalData;
  });

  readonly #isRefused = computed(() => {
    const failure = this.flow.problem()?.failure;
    return failure?.kind === 'refused' && (failure.code === 'password.rejected' || failure.code === 'user.same_password');
  });

  constructor() {
    effect(() => {
      if (this.#isRefused()) untracked(() => this.field().selectAll());
    });
  }

  protected take(password: string): void {
    this.password.set(password);
    this.isComplaining.set(false);
    if (this.flow.problem()) this.flow.forgetProblem();
  }

  protected send(event: Event): void {
    event.preventDefault();
    // A password manager may have filled it in without a word.
    this.password.set(this.field().value());
    if (this.tested().every(({ isMet }) => isMet)) return this.chosen.emit(this.password());
    this.isComplaining.set(true);
    this.field().focus();
  }
}
