import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild, type ElementRef } from '@angular/core';
import type { IdentifierStep, KnownIdentifier } from '@gatepost/contracts/experience/step';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { HistoryNotes } from '../flow/history-notes';
import { BusyButton } from '../parts/busy-button';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { ServerClock } from '../parts/server-clock';
import { secondsUntil } from '../parts/times';
import { WaitLine } from '../parts/wait-line';
import { inputFor } from './identifier-input';
import { LegalNote } from './legal-note';
import { mustTick, TermsTick } from './terms-tick';
import { kindsInWords, suits, typedIdentifier } from './typed-identifier';

/** Asks who it is, by any of what the tenant lets people in with. */
@Component({
  selector: 'gp-identifier-page',
  imports: [BusyButton, LegalNote, PageTitle, ProblemLine, TermsTick, WaitLine],
  templateUrl: './identifier-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IdentifierPage {
  readonly #boot = inject(BOOT);
  readonly #notes = inject(HistoryNotes);
  readonly #now = inject(ServerClock).ticking();
  protected readonly flow = inject(Flow);
  protected readonly words = this.#boot.phrases.identifier;
  readonly step = input.required<IdentifierStep>();
  protected readonly complaint = signal<string | undefined>(undefined);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly tick = viewChild(TermsTick);

  protected readonly kinds = computed(() => this.step().identifiers.map(({ type }) => type));
  protected readonly start = computed(() => {
    const typed = this.#notes.read('address') ?? '';
    return suits(typed, this.kinds()) ? typed : this.step().value;
  });
  protected readonly input = computed(() => inputFor(this.kinds(), this.#leadsToPassword()));
  protected readonly isTickNeeded = computed(() => mustTick(this.step(), this.#boot));
  protected readonly isByCode = computed(() => this.step().identifiers.every(({ methods: [first] }) => first === 'verificationCode'));
  protected readonly isByMailAlone = computed(() => this.kinds().join() === 'email' && this.step().event !== 'ForgotPassword' && !this.#leadsToPassword());
  protected readonly label = computed(() =>
    this.kinds().join() === 'email' ? this.words.label : kindsInWords(this.kinds(), this.words.labels, this.#boot.language),
  );
  protected readonly title = computed(() => {
    const { event } = this.step();
    if (event === 'ForgotPassword') return this.words.reset;
    return fillIn(event === 'Register' ? this.words.register : this.words.signIn, { app: this.#boot.branding.name });
  });
  protected readonly lead = computed(() => (this.step().event === 'ForgotPassword' ? this.words.resetLead : this.isByMailAlone() ? this.words.lead : ''));
  protected readonly button = computed(() => (this.isByCode() ? this.words.send : this.#boot.phrases.code.go));
  protected readonly fault = computed(() => {
    const problem = this.flow.problem();
    return this.complaint() ?? (problem?.next === 'correct' ? this.#slipWords(this.kinds().length === 1 ? (this.kinds()[0] ?? '') : '') : problem?.text);
  });

  /** Whoever is asked to wait sees how long; another address may be asked for meanwhile. */
  protected readonly wait = computed(() => secondsUntil(this.flow.problem()?.retryAt ?? 0, this.#now()));
  protected readonly isInvalid = computed(() => {
    const problem = this.flow.problem();
    // Whoever comes back from the password of a new account has to change its user name.
    return this.complaint() !== undefined || problem?.next === 'correct' || problem?.task === 'password';
  });
  protected readonly isBusy = computed(() => this.flow.busy() !== undefined && this.flow.busy() !== 'change-address');

  protected send(event: Event): void {
    event.preventDefault();
    const known = this.check(true);
    if (!known) return this.field().nativeElement.focus();
    if (this.tick()?.isMissing()) return;
    const [method] = this.step().identifiers.find(({ type }) => type === known.type)?.methods ?? [];
    if (method === 'password' || known.type === 'username') this.flow.turnTo('password', this.typed());
    else void this.flow.sendCode(this.step().event, { type: known.type, value: known.value }, this.typed());
  }

  protected check(isFinal: boolean): KnownIdentifier | undefined {
    const text = this.typed();
    if (text === '' && !isFinal) return undefined;
    if (isFinal) this.flow.forgetProblem();
    const known = text === '' ? 'none' : typedIdentifier(text, this.kinds());
    const isKnown = typeof known === 'object';
    this.complaint.set(isKnown ? undefined : text === '' ? this.#missingWords() : this.#slipWords(known));
    return isKnown ? known : undefined;
  }

  protected typed(): string {
    return this.field().nativeElement.value.trim();
  }

  #missingWords(): string {
    return this.isByMailAlone() ? this.words.missing : this.words.empty;
  }

  #slipWords(slip: string): string {
    if (slip === 'email') return this.words.malformed;
    return slip === 'phone' ? this.words.malformedPhone : fillIn(this.words.unfit, { kinds: this.label() });
  }

  #leadsToPassword(): boolean {
    return this.step().identifiers.some(({ methods }) => methods.includes('password'));
  }
}
