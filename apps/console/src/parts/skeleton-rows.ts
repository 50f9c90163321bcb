import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Language } from '../language/language';
import { commonWords } from './words';

/** The shape of rows that are on their way. Shown only when they take long. */
@Component({
  selector: 'gp-skeleton-rows',
  template: `
    <div class="after-a-while" role="status" [attr.aria-label]="words().loading">
      @for (row of lines(); track row) {
        <div class="sk-row"><span class="sk"></span><span class="sk"></span><span class="sk"></span></div>
      }
    </div>
  `,
  styles: `
    .sk-row {
      display: grid;
      grid-template-columns: 38% 22% 14%;
      gap: var(--gp-6);
      align-items: center;
      height: 52px;
      border-bottom: var(--gp-hairline);
    }
    .sk-row:nth-child(even) .sk {
      width: 72%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SkeletonRows {
  readonly rows = input(8);
  protected readonly words = inject(Language).words(commonWords);
  protected readonly lines = computed(() => Array.from({ length: this.rows() }, (_, at) => at));
}
