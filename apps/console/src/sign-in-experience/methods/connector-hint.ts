import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { methodsWords } from './words';

/** Codes are wanted, and nothing is there to send them. */
@Component({
  selector: 'gp-connector-hint',
  imports: [Icon, RouterLink],
  template: `
    <div class="callout warn">
      <gp-icon name="alert" />
      <strong>{{ words().connector[kind()].title }}</strong>
      <p>
        {{ words().connector[kind()].note }} <a routerLink="/connectors/new">{{ words().connector[kind()].action }}</a>
      </p>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConnectorHint {
  readonly kind = input.required<'email' | 'phone'>();
  protected readonly words = inject(Language).words(methodsWords);
}
