import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { PageTitle } from '../parts/page-title';

@Component({
  selector: 'gp-unknown-session-page',
  imports: [PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.title }}</h1>
      <p class="lead">{{ words.lead }}</p>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnknownSessionPage {
  protected readonly words = inject(BOOT).phrases.unknownSession;
  readonly step = input.required<Extract<ClosingStep, { name: 'unknown-session' }>>();
}
