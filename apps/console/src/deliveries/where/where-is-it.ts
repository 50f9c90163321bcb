import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { findDeliveries } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Clamped } from '../../parts/clamped';
import { Advice } from '../advice/advice';
import type { NamedConnector } from '../connector-names';
import { DeliveryTable } from '../delivery-table';
import { deliveriesWords } from '../words';

/** Where somebody's code is: what helps, what stands in the way, and what was sent to them. */
@Component({
  selector: 'gp-where-is-it',
  imports: [Advice, Clamped, DeliveryTable],
  templateUrl: './where-is-it.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-4);
      margin-top: var(--gp-4);
    }
    h2 {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .inside {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-3);
      padding: var(--gp-4);
    }
    .kv {
      margin-top: var(--gp-1);
    }
    .line {
      display: block;
    }
    .sec {
      margin-top: var(--gp-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhereIsIt {
  readonly #formats = inject(Formats);
  readonly #words = inject(Language).words(deliveriesWords);
  readonly found = input.required<ReplyOf<typeof findDeliveries>>();
  readonly connectors = input.required<readonly NamedConnector[]>();
  readonly open = input<string>();

  protected readonly words = computed(() => this.#words().where);
  protected readonly code = computed(() => {
    const { liveCode } = this.found();
    if (!liveCode) return this.words().noCode;
    return this.#formats.counted(this.words().codeLives, liveCode.triesLeft, { time: this.#formats.time(liveCode.expiresAt) });
  });
  protected readonly limits = computed(() =>
    this.found().limits.map(({ left, most, seconds }) =>
      this.#formats.counted(this.words().limit, left, { most: this.#formats.number(most), window: this.#formats.duration(seconds * 1000) }),
    ),
  );
  protected readonly lock = computed(() => {
    const { until, networks, failures } = this.found().lock;
    const { noLock, lockedUntil, networkUntil, failures: counted } = this.words();
    const locks = [
      ...(until === null ? [] : [this.#formats.fill(lockedUntil, { time: this.#formats.time(until) })]),
      ...networks.map(({ network, until: end }) => this.#formats.fill(networkUntil, { network, time: this.#formats.time(end) })),
    ];
    return [...(locks.length === 0 ? [noLock] : locks), ...(failures > 0 ? [this.#formats.counted(counted, failures)] : [])];
  });
  protected readonly connector = computed(() => {
    const { connector } = this.found();
    if (!connector) return [this.words().noConnector];
    const { connectorId, state, openUntil } = connector;
    const name = this.connectors().find(({ id }) => id === connectorId)?.name ?? connectorId;
    const time = openUntil === null ? '' : this.#formats.time(openUntil);
    return [name, this.#formats.fill(this.words().health[state], { time })];
  });
}
