import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../parts/icon';
import type { ListQuery } from './list-query';

/** The head of a column that a list can be ordered by: first one way, then the other, then as it comes. */
@Component({
  selector: 'th[gpSort]',
  imports: [Icon],
  host: { '[attr.aria-sort]': 'state()' },
  template: `
    <button type="button" class="sort" (click)="next()">
      <ng-content />
      @if (state() !== 'none') {
        <gp-icon [name]="state() === 'ascending' ? 'up' : 'down'" [small]="true" />
      }
    </button>
  `,
  styles: `
    .sort {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      color: inherit;
    }
    .sort:hover {
      color: var(--gp-ink);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SortHead {
  readonly column = input.required<string>({ alias: 'gpSort' });
  readonly query = input.required<ListQuery>();
  protected readonly state = computed(() => {
    const order = this.query().order();
    if (order?.by !== this.column()) return 'none';
    return order.descending ? 'descending' : 'ascending';
  });

  protected next(): void {
    const by = this.column();
    const state = this.state();
    this.query().sortBy(state === 'none' ? { by, descending: false } : state === 'ascending' ? { by, descending: true } : undefined);
  }
}
