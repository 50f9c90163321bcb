import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listConnectorFactories, listConnectors } from '@gatepost/contracts/management/connectors';
import { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import { Api } from '../api/api';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { ExportButton } from '../list/export-button';
import { Filter } from '../list/filter';
import { listQuery } from '../list/list-query';
import { loaded } from '../list/loaded';
import { SearchBox } from '../list/search-box';
import { Clamped } from '../parts/clamped';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { LoadFailed } from '../parts/load-failed';
import { Moment } from '../parts/moment';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { commonWords } from '../parts/words';
import { connectorRows, type ConnectorRow } from './connector-rows';
import { connectorStates } from './connector-state';
import { demoInbox } from './demo-inbox';
import { KindSpeech } from './kind-speech';
import { Logo } from './logo';
import { connectorsWords } from './words';

/** The connectors of the tenant and how they fare. */
@Component({
  selector: 'gp-connectors',
  imports: [Clamped, Empty, ExportButton, Filter, Icon, LoadFailed, Logo, Moment, PageHead, RouterLink, SearchBox, SkeletonRows],
  templateUrl: './connectors.html',
  styleUrl: './connectors.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Connectors {
  readonly #api = inject(Api);
  readonly #kinds = inject(KindSpeech);
  readonly #language = inject(Language);

  /** Part of the address. */
  readonly tab = input<string>();

  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(connectorsWords);
  protected readonly common = this.#language.words(commonWords);
  protected readonly query = listQuery(['carries', 'state']);
  protected readonly columns = ['name', 'sub', 'type', 'state', 'lastAt', 'today'] as const;
  protected readonly list = loaded(
    () => true,
    async () => {
      const midnight = new Date().setHours(0, 0, 0, 0);
      const [connectors, metrics] = await Promise.all([
        this.#api.call(listConnectors, {}),
        this.#api.call(readDeliveryMetrics, { query: { start_time: String(midnight) } }),
      ]);
      return { connectors: connectors.body, metrics: metrics.body };
    },
  );
  readonly #factories = loaded(
    () => true,
    async () => (await this.#api.call(listConnectorFactories, {})).body,
  );

  protected readonly isSocial = computed(() => this.tab() === 'social');
  readonly #all = computed(() => {
    const loadedList = this.list.value();
    const speech = { words: this.words(), formats: this.formats, kinds: this.#kinds };
    return loadedList && connectorRows(loadedList.connectors, loadedList.metrics, speech);
  });
  protected readonly counts = computed(() => {
    const all = this.#all();
    const social = all?.filter(({ type }) => type === 'Social').length ?? 0;
    return all && { social, messages: all.length - social };
  });
  protected readonly rows = computed(() => this.#all()?.filter(({ type }) => (type === 'Social') === this.isSocial()));
  protected readonly found = computed(() => {
    const wanted = this.query.search().toLocaleLowerCase();
    const found = (this.rows() ?? []).filter(({ name, sub }) => `${name} ${sub}`.toLocaleLowerCase().includes(wanted));
    if (this.isSocial()) return found;
    const carries = this.query.filter('carries');
    const wantedState = this.query.filter('state');
    return found.filter(({ type, state }) => (carries ?? type) === type && (wantedState ?? state.is) === state.is);
  });
  protected readonly kinds = computed(() => (['Email', 'Sms'] as const).map((value) => ({ value, label: this.words().types[value] })));
  protected readonly states = computed(() => connectorStates.map((value) => ({ value, label: this.words().states[value] })));
  protected readonly empty = computed(() => (this.isSocial() ? this.words().empty.social : this.words().empty.messages));
  protected readonly inbox = computed(() => {
    const url = demoInbox(this.#factories.value() ?? []);
    const rows = this.rows();
    if (url === undefined || !rows) return undefined;
    const { kept, beside } = this.words().inbox;
    return { url, ...(rows.some(({ type, isOfEnvironment }) => type === 'Email' && !isOfEnvironment) ? beside : kept) };
  });

  protected readonly exported = () => Promise.resolve({ rows: this.found().map(exportedRow), total: this.found().length });
}

function exportedRow({ name, sub, type, state, lastAt, today }: ConnectorRow) {
  return { name, sub, type, state: state.word, lastAt: lastAt === null ? null : new Date(lastAt).toISOString(), today };
}
