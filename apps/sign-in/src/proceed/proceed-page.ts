import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ProceedStep } from '@gatepost/contracts/experience/step';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { BusyButton } from '../parts/busy-button';
import { Icon } from '../parts/icon';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { shownIdentifier } from '../parts/shown-identifier';

/** The code was right. Goes on by itself, also after a reload in between; says what stopped it. */
@Component({
  selector: 'gp-proceed-page',
  imports: [BusyButton, Icon, PageTitle, ProblemLine],
  template: `
    <section>
      @if (problem(); as stopped) {
        <h1 gpTitle>{{ words.stopped }}</h1>
        <gp-problem-line class="lead" [text]="stopped.text" />
        <div class="stack">
          @if (stopped.next === 'start-over') {
            <button class="btn primary lg wide" type="button" [gpBusy]="isBusy()" (click)="flow.changeAddress(step())">{{ otherAddress }}</button>
          } @else {
            <button class="btn primary lg wide" type="button" [gpBusy]="isBusy()" (click)="flow.finish(step(), true)">
              <gp-icon name="again" />{{ words.retry }}
            </button>
          }
        </div>
      } @else {
        <h1 gpTitle>{{ words.title }}</h1>
        <p class="lead" role="status">{{ lead() }}</p>
        <div class="progress" aria-hidden="true"></div>
      }
      <div class="receipt">
        <div class="fact">
          <gp-icon class="good" name="check" /><b dir="ltr">{{ identifier() }}</b>
        </div>
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProceedPage {
  readonly #boot = inject(BOOT);
  protected readonly flow = inject(Flow);
  protected readonly words = this.#boot.phrases.proceed;
  protected readonly otherAddress = this.#boot.phrases.ended.otherAddress;
  readonly step = input.required<ProceedStep>();
  protected readonly identifier = computed(() => shownIdentifier(this.step().identifier));
  protected readonly lead = computed(() => {
    const isByPassword = this.step().identifier.type === 'username' || this.flow.busy() === 'password';
    return fillIn(isByPassword ? this.words.opens : this.words.lead, { app: this.#boot.branding.name });
  });
  protected readonly problem = computed(() => this.flow.problem());
  protected readonly isBusy = computed(() => this.flow.busy() !== undefined);

  constructor() {
    afterNextRender(() => {
      if (!this.flow.problem()) void this.flow.finish(this.step());
    });
  }
}
