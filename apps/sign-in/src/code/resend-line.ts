import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { Icon } from '../parts/icon';
import { ProblemLine } from '../parts/problem-line';
import { ServerClock } from '../parts/server-clock';
import { secondsUntil } from '../parts/times';
import { WaitLine } from '../parts/wait-line';

/** Counts down to the next mail one may ask for, then offers it. */
@Component({
  selector: 'gp-resend-line',
  imports: [Icon, ProblemLine, WaitLine],
  template: `
    @if (wait() > 0) {
      <gp-wait-line [seconds]="wait()" />
    } @else {
      <div class="row">
        <gp-icon class="brand-ink" name="again" />
        <button class="btn link" type="button" [attr.aria-busy]="isBusy() || null" (click)="flow.resendCode(step())">{{ words.sendAgain }}</button>
      </div>
    }
    <gp-problem-line [text]="problem()?.text" />
    <p class="sr" aria-live="polite">{{ announcement() }}</p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResendLine {
  readonly #clock = inject(ServerClock);
  protected readonly flow = inject(Flow);
  protected readonly words = inject(BOOT).phrases.code;
  readonly step = input.required<CodeStep>();
  readonly now = input.required<number>();
  protected readonly announcement = signal('');
  readonly #firstMail = signal<string | undefined>(undefined);

  protected readonly problem = computed(() => {
    const problem = this.flow.problem();
    return problem?.task === 'resend' ? problem : undefined;
  });
  protected readonly isBusy = computed(() => this.flow.busy() === 'resend');
  protected readonly wait = computed(() => {
    // The tick says when to look; the clock says how late it is, also when a step came between two ticks.
    this.now();
    return secondsUntil(Math.max(new Date(this.step().resendAt).getTime(), this.problem()?.retryAt ?? 0), this.#clock.now());
  });
  private readonly isWaiting = computed(() => this.wait() > 0);
  private readonly mail = computed(() => this.step().verificationId);

  constructor() {
    // Heard at the start and at the end, not each second.
    effect(() => {
      const mail = this.mail();
      const isWaiting = this.isWaiting();
      untracked(() => this.announcement.set(isWaiting ? this.#startWords(mail) : this.#told().mayResend));
    });
  }

  #told() {
    const { words } = this;
    if (this.step().identifier.type === 'email') return words;
    return { sentAgain: words.messageSentAgain, waitToSend: words.waitToSendMessage, mayResend: words.mayResendMessage };
  }

  #startWords(mail: string): string {
    const told = this.#told();
    const waits = fillIn(told.waitToSend, { seconds: this.wait() });
    const first = this.#firstMail() ?? mail;
    this.#firstMail.set(first);
    return first === mail ? waits : `${told.sentAgain} ${waits}`;
  }
}
