import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import type { KnownIdentifier } from '@gatepost/contracts/experience/step';
import { piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { HistoryNotes } from '../flow/history-notes';
import type { PasswordStep } from '../flow/shown-step';
import { typedIdentifier } from '../identifier/typed-identifier';
import { BusyButton } from '../parts/busy-button';
import { Icon } from '../parts/icon';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { AccountStopped } from './account-stopped';
import { AccountWays } from './account-ways';
import { PasswordField } from './password-field';

/** Asks for the password of whom was named before. */
@Component({
  selector: 'gp-password-page',
  imports: [AccountStopped, BusyButton, Icon, PageTitle, PasswordField, ProblemLine],
  templateUrl: './password-page.html',
  styleUrl: './password-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordPage {
  readonly #notes = inject(HistoryNotes);
  readonly #ways = inject(AccountWays);
  readonly #phrases = inject(BOOT).phrases;
  protected readonly flow = inject(Flow);
  protected readonly words = this.#phrases.password;
  protected readonly change = this.#phrases.code.change;
  protected readonly signingInAs = piecesOf(this.words.signingInAs);
  readonly step = input.required<PasswordStep>();
  protected readonly isMissing = signal(false);
  protected readonly isReplaced = this.#ways.isReplaced;
  private readonly field = viewChild(PasswordField);

  protected readonly name = computed(() => this.#notes.read('address') ?? this.step().value);
  protected readonly isBusy = computed(() => this.flow.busy() === 'password');
  protected readonly problem = computed(() => (this.flow.step().name === 'password' ? this.flow.problem() : undefined));
  protected readonly fault = computed(() => (this.isMissing() ? this.words.missing : this.problem()?.text));
  protected readonly isInvalid = computed(() => this.isMissing() || this.#refusal() === 'session.invalid_credentials');
  protected readonly stopped = computed(() => {
    const code = this.#refusal();
    if (code === 'user.suspended') return 'suspended' as const;
    return code === 'password.expired' ? ('expired' as const) : undefined;
  });
  /** Where a code can go instead, when that is a way in. */
  protected readonly codeAddress = computed(() => {
    const known = this.#identifier();
    if (known.type === 'username') return undefined;
    const { type, value } = known;
    const serves = this.step().identifiers.some((choice) => choice.type === type && choice.methods.includes('verificationCode'));
    return serves ? { type, value } : undefined;
  });

  readonly #refusal = computed(() => {
    const failure = this.problem()?.failure;
    return failure?.kind === 'refused' ? failure.code : undefined;
  });
  readonly #identifier = computed((): KnownIdentifier => {
    const kinds = this.step().identifiers.map(({ type }) => type);
    const known = typedIdentifier(this.name(), kinds);
    return typeof known === 'object' ? known : { type: 'username', value: this.name() };
  });

  constructor() {
    effect(() => {
      if (this.#refusal() === 'session.invalid_credentials') untracked(() => this.field()?.selectAll());
    });
  }

  protected take(): void {
    this.isMissing.set(false);
    if (this.problem()) this.flow.forgetProblem();
  }

  protected send(event: Event): void {
    event.preventDefault();
    const password = this.field()?.value() ?? '';
    if (password !== '') return void this.#ways.signIn(this.#identifier(), password);
    this.isMissing.set(true);
    this.field()?.focus();
  }

  protected sendCode(address: { type: 'email' | 'phone'; value: string }): void {
    void this.flow.sendCode('SignIn', address, this.name());
  }
}
