import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import type { Counts, ImportRun } from './import-run';
import { importWords } from './words';

const ORDER = ['created', 'updated', 'skipped', 'refused'] as const;

/** What became of the rows, in figures. */
@Component({
  selector: 'gp-run-sums',
  template: `
    <dl class="sum">
      @for (sum of sums(); track sum.label) {
        <div>
          <dt>{{ sum.label }}</dt>
          <dd>{{ formats.number(sum.count) }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    .sum {
      padding-bottom: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunSums {
  readonly run = input.required<ImportRun>();
  readonly names = input.required<Readonly<Record<keyof Counts, string>>>();

  protected readonly formats = inject(Formats);
  readonly #words = inject(Language).words(importWords);
  protected readonly sums = computed(() => {
    const counts = this.run().counts();
    const left = this.run().total - this.run().done();
    const sums = ORDER.map((name) => ({ label: this.names()[name], count: counts[name] }));
    return left > 0 ? [...sums, { label: this.#words().sums.left, count: left }] : sums;
  });
}
