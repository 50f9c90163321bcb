import { ChangeDetectionStrategy, Component, input } from '@angular/core';

export type IconName = 'again' | 'alert' | 'check' | 'clock' | 'down';

/** One of the symbols drawn in index.html. It says nothing that the words beside it do not say. */
@Component({
  selector: 'gp-icon',
  template: `<svg class="i" [class.sm]="small()" aria-hidden="true"><use [attr.href]="'#icon-' + name()" /></svg>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly small = input(false);
}
