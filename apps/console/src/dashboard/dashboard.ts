import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listConnectors } from '@gatepost/contracts/management/connectors';
import { countActiveUsers, countNewUsers, countUsers } from '@gatepost/contracts/management/dashboard';
import { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import { Api } from '../api/api';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { Clamped } from '../parts/clamped';
import { LoadFailed } from '../parts/load-failed';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { Chart, type Series } from './chart/chart';
import { DAY_MS, mailByConnector, mailByDay, type MailState } from './mail-health';
import { dashboardWords } from './words';

const MAIL_DAYS = 7;
const COLOURS: Readonly<Record<MailState, string>> = { handed: '--gp-success', waiting: '--gp-info', delayed: '--gp-warning', failed: '--gp-danger' };
/** Ids that name no connector of the list. */
const UNLISTED = ['environment', 'trial'] as const;

/** How many people there are, how many come, and whether mail arrives. */
@Component({
  selector: 'gp-dashboard',
  imports: [Chart, Clamped, LoadFailed, PageHead, RouterLink, SkeletonRows],
  templateUrl: './dashboard.html',
  styleUrl: './dashboard.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Dashboard {
  readonly #api = inject(Api);
  protected readonly formats = inject(Formats);
  readonly #language = inject(Language);
  protected readonly words = this.#language.words(dashboardWords);
  protected readonly people = loaded(
    () => ({}),
    async () => {
      const [total, fresh, active] = await Promise.all([
        this.#api.call(countUsers, {}),
        this.#api.call(countNewUsers, {}),
        this.#api.call(countActiveUsers, {}),
      ]);
      return { total: total.body.totalUserCount, fresh: fresh.body, active: active.body };
    },
  );
  protected readonly mail = loaded(
    () => ({}),
    async () => {
      const start = (Math.floor(Date.now() / DAY_MS) - (MAIL_DAYS - 1)) * DAY_MS;
      const [metrics, connectors] = await Promise.all([
        this.#api.call(readDeliveryMetrics, { query: { start_time: String(start), bucket: 'day' } }),
        this.#api.call(listConnectors, {}),
      ]);
      return { metrics: metrics.body, connectors: connectors.body };
    },
  );

  protected readonly figures = computed(() => {
    const found = this.people.value();
    const { figures } = this.words();
    if (!found) return [];
    const { fresh, active } = found;
    return [
      { name: figures.total, count: found.total, link: '/users' },
      { name: figures.newToday, ...fresh.today },
      { name: figures.newWeek, ...fresh.last7Days },
      { name: figures.daily, ...active.dau },
      { name: figures.weekly, ...active.wau },
      { name: figures.monthly, ...active.mau },
    ].map((figure) => ({ link: undefined, ...figure, trend: 'delta' in figure ? this.#trend(figure.delta) : undefined }));
  });
  protected readonly curve = computed(() => {
    const days = this.people.value()?.active.dauCurve ?? [];
    const values = days.map(({ count }) => count);
    const most = Math.max(0, ...values);
    return {
      labels: days.map(({ date }) => this.formats.day(Date.parse(`${date}T12:00:00`))),
      series: [{ name: this.words().active.count, values, colour: '--gp-primary-ink' }],
      summary: this.formats.fill(this.words().summary, { count: this.formats.number(values.at(-1) ?? 0), most: this.formats.number(most) }),
      isEmpty: most === 0,
    };
  });
  protected readonly post = computed(() => {
    const metrics = this.mail.value()?.metrics;
    const days = metrics ? mailByDay(metrics, MAIL_DAYS, Date.now()) : [];
    const { mail } = this.words();
    const series = (Object.keys(COLOURS) as MailState[])
      .map((state): Series => ({ name: mail[state], colour: COLOURS[state], values: days.map(({ of }) => of[state]) }))
      .filter(({ values }, at) => at === 0 || values.some((value) => value > 0));
    return {
      labels: days.map(({ at }) => this.formats.day(at + DAY_MS / 2)),
      series,
      isEmpty: series.every(({ values }) => values.every((value) => value === 0)),
    };
  });
  protected readonly connectors = computed(() => {
    const found = this.mail.value();
    return found ? mailByConnector(found.metrics).map((row) => ({ ...row, name: this.#nameOf(row.id), link: this.#linkTo(row.id) })) : [];
  });
  protected readonly speed = computed(() => {
    const { median = null, p95 = null } = this.mail.value()?.metrics.handOver ?? {};
    if (median === null || p95 === null) return undefined;
    const seconds = (time: number) => this.formats.number(Math.round(time / 100) / 10);
    return this.formats.fill(this.words().mail.half, { time: seconds(median), most: seconds(p95) });
  });

  protected counts({ handed, delayed, failed }: Readonly<Record<MailState, number>>): string {
    const { mail } = this.words();
    const said: readonly (readonly [string, number])[] = [
      [mail.handed, handed],
      [mail.delayed, delayed],
      [mail.failed, failed],
    ];
    return said.map(([name, count]) => `${name}: ${this.formats.number(count)}`).join(' · ');
  }

  #trend(delta: number): string {
    const { more, fewer, same } = this.words();
    return delta === 0 ? same : this.formats.fill(delta > 0 ? more : fewer, { count: this.formats.number(Math.abs(delta)) });
  }

  #nameOf(id: string | null): string {
    const { none, ...words } = this.words().mail;
    const unlisted = UNLISTED.find((name) => name === id);
    if (unlisted) return words[unlisted];
    if (id === null) return none;
    const name = this.mail.value()?.connectors.find((connector) => connector.id === id)?.name;
    return name?.[this.#language.tag()] ?? name?.['en'] ?? id;
  }

  #linkTo(id: string | null): string | undefined {
    return this.mail.value()?.connectors.some((connector) => connector.id === id) ? `/connectors/${id}` : undefined;
  }
}
