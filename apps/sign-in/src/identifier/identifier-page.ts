import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild, type ElementRef } from '@angular/core';
import type { IdentifierStep } from '@gatepost/contracts/experience/step';
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
import { LegalNote } from './legal-note';

/** Catches slips of the finger; what an address really is, the service decides. */
const ADDRESS = /^\S+@\S+\.\S+$/;

@Component({
  selector: 'gp-identifier-page',
  imports: [BusyButton, LegalNote, PageTitle, ProblemLine, WaitLine],
  template: `
    <section>
      <h1 gpTitle>{{ title() }}</h1>
      <p class="lead" id="lead">{{ words.lead }}</p>
      <form novalidate (submit)="send($event)">
        <div class="field">
          <label for="email">{{ words.label }}</label>
          <input
            #field
            class="input lg"
            id="email"
            name="email"
            type="email"
            inputmode="email"
            autocomplete="email"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="go"
            dir="ltr"
            maxlength="254"
            data-takes-focus="with-keyboard"
            [placeholder]="words.example"
            [value]="start()"
            [attr.aria-invalid]="isInvalid() || null"
            aria-describedby="lead email-problem"
            (input)="complaint.set(undefined)"
            (blur)="check(false)"
          />
          <gp-problem-line id="email-problem" [text]="fault()" />
        </div>
        <button class="btn primary lg wide" [gpBusy]="flow.busy() !== undefined">{{ words.send }}</button>
        @if (wait() > 0) {
          <gp-wait-line [seconds]="wait()" />
        }
      </form>
      <gp-legal-note [step]="step()" />
    </section>
  `,
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

  protected readonly start = computed(() => this.#notes.read('address') ?? this.step().email);
  protected readonly title = computed(() =>
    fillIn(this.step().event === 'Register' ? this.words.register : this.words.signIn, { app: this.#boot.branding.name }),
  );
  protected readonly fault = computed(() => {
    const problem = this.flow.problem();
    return this.complaint() ?? (problem?.next === 'correct' ? this.words.malformed : problem?.text);
  });

  /** Whoever is asked to wait sees how long; another address may be asked for meanwhile. */
  protected readonly wait = computed(() => secondsUntil(this.flow.problem()?.retryAt ?? 0, this.#now()));
  protected readonly isInvalid = computed(() => this.complaint() !== undefined || this.flow.problem()?.next === 'correct');

  protected send(event: Event): void {
    event.preventDefault();
    if (!this.check(true)) return this.field().nativeElement.focus();
    void this.flow.sendCode(this.step().event, this.#address());
  }

  protected check(isFinal: boolean): boolean {
    const address = this.#address();
    const isMissing = address === '';
    if (isMissing && !isFinal) return true;
    if (isFinal) this.flow.forgetProblem();
    const isWhole = ADDRESS.test(address);
    this.complaint.set(isMissing ? this.words.missing : isWhole ? undefined : this.words.malformed);
    return isWhole;
  }

  #address(): string {
    return this.field().nativeElement.value.trim();
  }
}
