import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CodeStep } from '@gatepost/contracts/experience/step';
import { fillIn, piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { BusyButton } from '../parts/busy-button';
import { Icon } from '../parts/icon';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { ServerClock } from '../parts/server-clock';
import { clockTime, secondsUntil } from '../parts/times';
import { WaitLine } from '../parts/wait-line';

/** The code is over, by time or by too many tries: another one, or another address. */
@Component({
  selector: 'gp-code-ended',
  imports: [BusyButton, Icon, PageTitle, ProblemLine, WaitLine],
  template: `
    <section>
      <h1 gpTitle>{{ title() }}</h1>
      <p class="lead">{{ lead() }}</p>
      <div class="stack">
        <button class="btn primary lg wide" type="button" [gpBusy]="flow.busy() === 'resend'" (click)="flow.resendCode(step())">
          <gp-icon name="again" />{{ words.send }}
        </button>
        <button class="btn outline lg wide" type="button" [gpBusy]="flow.busy() === 'change-address'" (click)="flow.changeAddress(step())">
          {{ step().identifier.type === 'phone' ? words.otherNumber : words.otherAddress }}
        </button>
        <gp-problem-line [text]="problem()" />
      </div>
      @if (wait() > 0) {
        <gp-wait-line [seconds]="wait()" />
      }
      @if (handedAt(); as time) {
        <div class="receipt">
          <div class="fact">
            <gp-icon class="quiet" name="clock" />
            <span>
              @for (piece of lastHanded; track $index) {
                @if (piece.placeholder) {
                  <b dir="ltr">{{ server() }}</b>
                } @else {
                  <ng-container>{{ piece.text }}</ng-container>
                }
              }
            </span>
            <time dir="ltr" [attr.datetime]="step().delivery.at">{{ time }}</time>
          </div>
        </div>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeEnded {
  readonly #boot = inject(BOOT);
  readonly #clock = inject(ServerClock);
  protected readonly flow = inject(Flow);
  protected readonly words = this.#boot.phrases.ended;
  protected readonly lastHanded = piecesOf(this.words.lastHanded);
  readonly step = input.required<CodeStep>();
  readonly now = input.required<number>();
  readonly why = input.required<'expired' | 'usedUp'>();

  protected readonly title = computed(() => this.words[this.why()]);
  protected readonly lead = computed(() =>
    this.why() === 'usedUp' ? this.words.usedUpLead : fillIn(this.words.expiredLead, { time: clockTime(this.step().expiresAt, this.#boot.language) }),
  );
  /** Why the code is over stands above; here stands what came after. */
  protected readonly problem = computed(() => {
    const problem = this.flow.problem();
    return problem?.next === 'new-code' ? undefined : problem?.text;
  });
  /** While codes cannot be sent at all, the service says when to try again. */
  protected readonly wait = computed(() => {
    // As below the code: the tick says when to look, the clock how late it is.
    this.now();
    return secondsUntil(this.flow.problem()?.retryAt ?? 0, this.#clock.now());
  });
  protected readonly server = computed(() => this.step().delivery.server ?? this.#boot.phrases.delivery.someServer);
  protected readonly handedAt = computed(() => {
    const { state, at } = this.step().delivery;
    return state === 'handed' ? clockTime(at, this.#boot.language, 'seconds') : undefined;
  });
}
