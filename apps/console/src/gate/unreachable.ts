import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { Icon } from '../frame/icon';
import { Heading } from './heading';

/** In place of a page that could not ask the service what to show. */
@Component({
  selector: 'gp-unreachable',
  imports: [Heading, Icon],
  template: `
    <div class="gate-head" role="alert">
      <h1 gpHeading>{{ words.title }}</h1>
      <p>{{ words.lead }}</p>
    </div>
    <div class="gate-stack">
      <button type="button" class="btn primary lg wide" (click)="again.emit()"><gp-icon name="again" />{{ words.action }}</button>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Unreachable {
  readonly again = output();
  protected readonly words = {
    title: 'The service does not answer',
    lead: 'Nothing was changed. Check that it is running; trying again is safe.',
    action: 'Try again',
  } as const;
}
