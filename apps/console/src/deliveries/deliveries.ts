import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { findDeliveries, listDeliveries, readDeliveryMetrics, type DeliveryView } from '@gatepost/contracts/management/deliveries';
import { filter, map } from 'rxjs';
import { Api } from '../api/api';
import { Language } from '../language/language';
import { ExportButton, type ExportPage } from '../list/export-button';
import { Filter } from '../list/filter';
import { listQuery } from '../list/list-query';
import { loaded } from '../list/loaded';
import { LARGEST_PAGE } from '../list/whole-list';
import { Pager } from '../list/pager';
import { SearchBox } from '../list/search-box';
import { Empty } from '../parts/empty';
import { LoadFailed } from '../parts/load-failed';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { commonWords } from '../parts/words';
import { connectorNames } from './connector-names';
import { DeliverySums } from './delivery-sums';
import { DeliveryTable } from './delivery-table';
import { refreshesWhile } from './refresh';
import { wantedRecipient } from './wanted-recipient';
import { WhereIsIt } from './where/where-is-it';
import { deliveriesWords } from './words';

const PAGE = 20;
const REFRESH_MS = 5_000;
const NAMES = ['state', 'kind', 'connector', 'channel'] as const;
const STATES = ['waiting', 'handed', 'delayed', 'failed'] as const;
const CHANNELS = ['email', 'sms'] as const;
const COLUMNS = [
  'createdAt',
  'channel',
  'kind',
  'recipient',
  'language',
  'template',
  'connectorId',
  'state',
  'isSuppressed',
  'attempts',
  'server',
  'lastError',
  'id',
] as const satisfies readonly (keyof DeliveryView)[];

/** Every message and what became of it; with an address, where somebody's code is. Beside it the journey of one. */
@Component({
  selector: 'gp-deliveries',
  imports: [
    DeliverySums,
    DeliveryTable,
    Empty,
    ExportButton,
    Filter,
    LoadFailed,
    PageHead,
    Pager,
    RouterLink,
    RouterOutlet,
    SearchBox,
    SkeletonRows,
    WhereIsIt,
  ],
  host: { class: 'flush', '[class.open]': 'openId() !== undefined' },
  templateUrl: './deliveries.html',
  styleUrl: './deliveries.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Deliveries {
  readonly #api = inject(Api);
  readonly #route = inject(ActivatedRoute);
  protected readonly words = inject(Language).words(deliveriesWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly query = listQuery(NAMES);
  protected readonly connectors = connectorNames();
  protected readonly size = PAGE;
  protected readonly columns = COLUMNS;

  /** Of the message whose journey is shown. */
  protected readonly openId = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.#route.snapshot.firstChild?.paramMap.get('id') ?? undefined),
    ),
  );
  protected readonly recipient = computed(() => wantedRecipient(this.query.search()));

  protected readonly rows = loaded(
    () => (this.query.search() === '' ? { query: this.#narrowed(), page: { number: this.query.page(), size: PAGE } } : undefined),
    async (wanted) => {
      const reply = await this.#api.call(listDeliveries, wanted);
      return this.query.within(PAGE, reply.total ?? 0, reply);
    },
  );
  protected readonly found = loaded(
    () => this.recipient(),
    async (body) => (await this.#api.call(findDeliveries, { body })).body,
  );
  protected readonly isNoAddress = computed(() => {
    const error = this.found.error();
    return error instanceof ApiError && error.code === 'guard.invalid_input';
  });
  protected readonly metrics = loaded(
    () => ({}),
    async () => (await this.#api.call(readDeliveryMetrics, {})).body,
  );
  /** There never was a message. */
  protected readonly isEmpty = computed(() => this.rows.value()?.body.length === 0 && !this.query.isNarrowed() && this.query.page() === 1);

  protected readonly filters = computed(() => {
    const { states, channels } = this.words();
    const options = {
      state: STATES.map((value) => ({ value, label: states[value] })),
      kind: Object.entries(this.common().kinds).map(([value, label]) => ({ value, label })),
      connector: this.connectors().map(({ id, name }) => ({ value: id, label: name })),
      channel: CHANNELS.map((value) => ({ value, label: channels[value] })),
    };
    return NAMES.map((name) => ({ name, options: options[name] }));
  });

  protected readonly exported = async (number: number): Promise<ExportPage> => {
    const { body, total } = await this.#api.call(listDeliveries, { query: this.#narrowed(), page: { number, size: LARGEST_PAGE } });
    return { rows: body.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() })), total: total ?? body.length };
  };

  constructor() {
    const isUnderWay = () => {
      const shown = this.query.search() === '' ? this.rows.value()?.body : this.found.value()?.deliveries;
      return shown?.some(({ state, isSuppressed }) => !isSuppressed && (state === 'waiting' || state === 'delayed')) ?? false;
    };
    refreshesWhile(isUnderWay, () => this.#refresh(), REFRESH_MS);
  }

  #refresh(): void {
    if (this.query.search() !== '') return this.found.reload();
    this.rows.reload();
    this.metrics.reload();
  }

  #narrowed() {
    const state = STATES.find((known) => known === this.query.filter('state'));
    const channel = CHANNELS.find((known) => known === this.query.filter('channel'));
    return { state, channel, kind: this.query.filter('kind'), connectorId: this.query.filter('connector') };
  }
}
