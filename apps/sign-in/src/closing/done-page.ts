import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Browser, withoutFragment } from '../flow/browser';
import { Gate } from '../parts/gate';
import { Icon } from '../parts/icon';
import { PageTitle } from '../parts/page-title';
import { clockTime } from '../parts/times';

/** Signed in, and the app has an address of its own: opens it once by itself, and offers it. */
@Component({
  selector: 'gp-done-page',
  imports: [Gate, Icon, PageTitle],
  template: `
    <section>
      <gp-gate />
      <h1 gpTitle>{{ words.title }}</h1>
      <p class="lead">{{ lead }}</p>
      <div class="stack">
        <a class="btn primary lg wide" [href]="address()">{{ words.open }}</a>
      </div>
      @if (step().email; as email) {
        <div class="receipt">
          <div class="fact">
            <gp-icon class="good" name="check" /><b dir="ltr">{{ email }}</b>
            <time dir="ltr" [attr.datetime]="step().at">{{ time() }}</time>
          </div>
        </div>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DonePage {
  readonly #boot = inject(BOOT);
  readonly #browser = inject(Browser);
  protected readonly words = this.#boot.phrases.done;
  protected readonly lead = fillIn(this.words.lead, { app: this.#boot.branding.name });
  readonly step = input.required<Extract<ClosingStep, { name: 'done' }>>();
  protected readonly address = computed(() => withoutFragment(this.step().returnTo));
  protected readonly time = computed(() => clockTime(this.step().at, this.#boot.language, 'seconds'));

  constructor() {
    afterNextRender(() => this.#browser.goTo(this.address()));
  }
}
