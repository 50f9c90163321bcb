import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Browser, withoutFragment } from '../flow/browser';
import { PageTitle } from '../parts/page-title';

@Component({
  selector: 'gp-signed-out-page',
  imports: [PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.title }}</h1>
      @if (address(); as app) {
        <p class="lead">{{ returning }}</p>
        <div class="stack">
          <a class="btn primary lg wide" [href]="app">{{ open }}</a>
        </div>
      } @else {
        <p class="lead">{{ words.lead }}</p>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignedOutPage {
  readonly #boot = inject(BOOT);
  readonly #browser = inject(Browser);
  protected readonly words = this.#boot.phrases.signedOut;
  protected readonly open = this.#boot.phrases.done.open;
  protected readonly returning = fillIn(this.words.returning, { app: this.#boot.branding.name });
  readonly step = input.required<Extract<ClosingStep, { name: 'signed-out' }>>();
  protected readonly address = computed(() => {
    const { returnTo } = this.step();
    return returnTo === null ? undefined : withoutFragment(returnTo);
  });

  constructor() {
    afterNextRender(() => {
      const address = this.address();
      if (address !== undefined) this.#browser.goTo(address);
    });
  }
}
