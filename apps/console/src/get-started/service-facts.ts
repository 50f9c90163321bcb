import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import { Api } from '../api/api';
import { endpointsAt, serviceVersion, usersOrigin } from '../api/endpoints';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { CopyButton } from '../parts/copy-button';
import { getStartedWords } from './words';

/** What is known of the running service. */
@Component({
  selector: 'gp-service-facts',
  imports: [CopyButton, RouterLink],
  template: `
    <aside class="card panel" aria-labelledby="service-title">
      <h2 id="service-title">{{ words().service.title }}</h2>
      <dl class="facts">
        @for (fact of facts(); track fact.name) {
          <div>
            <dt>{{ fact.name }}</dt>
            <dd>
              <span class="mono" dir="ltr">{{ fact.value }}</span><gp-copy-button [label]="fact.copy" [value]="fact.value" />
            </dd>
          </div>
        }
        @if (mail(); as text) {
          <div>
            <dt>{{ words().service.mail }}</dt>
            <dd class="num">
              {{ text }}<a class="btn link" routerLink="/deliveries">{{ words().service.open }}</a>
            </dd>
          </div>
        }
        @if (inbox(); as url) {
          <div>
            <dt>{{ words().service.inbox }}</dt>
            <dd>
              <span class="mono" dir="ltr">{{ url }}</span><a class="btn link" target="_blank" rel="noopener" [href]="url">{{ words().service.open }}</a>
            </dd>
          </div>
        }
      </dl>
    </aside>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .btn.link {
      font-size: inherit;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ServiceFacts {
  readonly #api = inject(Api);
  readonly #formats = inject(Formats);
  readonly #document = inject(DOCUMENT);
  readonly inbox = input<string>();
  /** Changes whenever the page has looked again; this then does too. */
  readonly asOf = input<unknown>();

  protected readonly words = inject(Language).words(getStartedWords);
  protected readonly facts = computed(() => {
    const said = this.words().service;
    const { origin: administration } = this.#document.location;
    const version = serviceVersion(this.#document);
    const { origin, issuer } = endpointsAt(usersOrigin(this.#document) ?? administration);
    const facts: readonly (readonly [string, string])[] = [
      [said.endpoint, origin],
      [said.issuer, issuer],
      [said.administration, administration],
      ...(version === undefined ? [] : [[said.version, version] as const]),
    ];
    return facts.map(([name, value]) => ({ name, value, copy: this.#formats.fill(said.copy, { name }) }));
  });

  /** Without it the panel has a row less; the page of deliveries tells what is wrong. */
  readonly #metrics = loaded(
    () => ({ start: midnight(), asOf: this.asOf() }),
    async ({ start }) => (await this.#api.call(readDeliveryMetrics, { query: { start_time: String(start) } })).body,
  );
  protected readonly mail = computed(() => {
    const counts = this.#metrics.value()?.counts;
    if (!counts) return undefined;
    const { handed, attention } = this.words().service;
    const sum = (...states: readonly string[]) => counts.filter(({ state }) => states.includes(state)).reduce((all, { count }) => all + count, 0);
    const trouble = sum('failed', 'delayed');
    const parts = [this.#formats.counted(handed, sum('handed')), ...(trouble > 0 ? [this.#formats.counted(attention, trouble)] : [])];
    return this.#formats.list(parts);
  });
}

/** When this day began for whoever looks. */
function midnight(): number {
  return new Date().setHours(0, 0, 0, 0);
}
