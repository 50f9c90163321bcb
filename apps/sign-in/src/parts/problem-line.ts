import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from './icon';

/** The line under a field or a button that says what did not work. It is always there, so that a screen reader hears it change. */
@Component({
  selector: 'gp-problem-line',
  imports: [Icon],
  template: `@if (text(); as words) {
    <p class="err">
      <gp-icon name="alert" [small]="true" /><span>{{ words }}</span>
    </p>
  }`,
  host: { 'aria-live': 'polite' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProblemLine {
  readonly text = input<string>();
}
