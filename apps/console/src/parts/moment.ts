import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '../language/formats';

/** How long ago something was, with the moment itself on hover. */
@Component({
  selector: 'gp-moment',
  template: '<time class="num" [attr.datetime]="iso()" [title]="formats.dateTime(at())">{{ formats.relative(at()) }}</time>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Moment {
  /** Milliseconds since 1970. */
  readonly at = input.required<number>();
  protected readonly formats = inject(Formats);
  protected readonly iso = computed(() => new Date(this.at()).toISOString());
}
