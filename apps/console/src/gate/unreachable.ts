import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { Heading } from './heading';
import { gateWords } from './words';

/** In place of a page that could not ask the service what to show. */
@Component({
  selector: 'gp-unreachable',
  imports: [Heading, Icon],
  template: `
    <div class="gate-head" role="alert">
      <h1 gpHeading>{{ words().unreachable.title }}</h1>
      <p>{{ words().unreachable.lead }}</p>
    </div>
    <div class="gate-stack">
      <button type="button" class="btn primary lg wide" (click)="again.emit()"><gp-icon name="again" />{{ words().unreachable.action }}</button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Unreachable {
  readonly again = output();
  protected readonly words = inject(Language).words(gateWords);
}
