import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { deliveriesWords } from './words';

type Metrics = ReplyOf<typeof readDeliveryMetrics>;

/** The last day in four figures. What was never to be sent does not count. */
@Component({
  selector: 'gp-delivery-sums',
  template: `
    <dl class="sum">
      @for (figure of figures(); track figure.name) {
        <div>
          <dt>{{ figure.name }}</dt>
          <dd>{{ figure.value }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    @media (width <= 52rem) {
      .sum {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliverySums {
  readonly #formats = inject(Formats);
  readonly #words = inject(Language).words(deliveriesWords);
  readonly metrics = input.required<Metrics | undefined>();

  protected readonly figures = computed(() => {
    const { total, handed, median, attention } = this.#words().sum;
    const metrics = this.metrics();
    const count = (...states: readonly Metrics['counts'][number]['state'][]) =>
      (metrics?.counts ?? []).filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.count, 0);
    const all = count('waiting', 'handed', 'delayed', 'failed');
    const half = metrics?.handOver.median ?? null;
    return [
      { name: total, value: metrics ? this.#formats.number(all) : '–' },
      { name: handed, value: all === 0 ? '–' : this.#formats.percent(count('handed') / all) },
      { name: median, value: half === null ? '–' : this.#formats.duration(half) },
      { name: attention, value: metrics ? this.#formats.number(count('delayed', 'failed')) : '–' },
    ];
  });
}
