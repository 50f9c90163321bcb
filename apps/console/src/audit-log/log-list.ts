import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { auditKeys } from '@gatepost/contracts/management/audit-keys';
import { listLogs } from '@gatepost/contracts/management/logs';
import { Api } from '../api/api';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { ExportButton } from '../list/export-button';
import { Filter } from '../list/filter';
import { listQuery } from '../list/list-query';
import { loaded } from '../list/loaded';
import { LARGEST_PAGE } from '../list/whole-list';
import { Pager } from '../list/pager';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { LoadFailed } from '../parts/load-failed';
import { Moment } from '../parts/moment';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { peopleOf, TenantChoice } from '../parts/tenant-choice';
import { commonWords } from '../parts/words';
import { errorOf, eventOf, named, type Entry } from './entry';
import { isPeriod, periods } from './periods';
import { auditLogWords } from './words';

const PAGE_SIZE = 20;
/** Filters that other pages link with. */
const LINKED = ['user', 'application', 'target'] as const;

/** What happened, the latest first. */
@Component({
  selector: 'gp-log-list',
  imports: [Empty, ExportButton, Filter, Icon, LoadFailed, Moment, PageHead, Pager, RouterLink, SkeletonRows, TenantChoice],
  templateUrl: './log-list.html',
  styleUrl: './log-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LogList {
  readonly #api = inject(Api);
  readonly #formats = inject(Formats);

  /** Part of the address. */
  readonly of = input<string>();

  protected readonly people = computed(() => peopleOf(this.of()));
  protected readonly words = inject(Language).words(auditLogWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly query = listQuery(['event', 'period', ...LINKED]);
  protected readonly size = PAGE_SIZE;
  protected readonly columns = ['time', 'key', 'result', 'error', 'userId', 'applicationId', 'ip'] as const;
  readonly #wanted = computed(() => {
    const period = this.query.filter('period');
    return {
      logKey: this.query.filter('event'),
      userId: this.query.filter('user'),
      applicationId: this.query.filter('application'),
      targetId: this.query.filter('target'),
      ...(isPeriod(period) && { start_time: String(Date.now() - periods[period]) }),
      enableCap: 'true',
    };
  });
  protected readonly list = loaded(
    () => ({ people: this.people(), query: this.#wanted(), page: { number: this.query.page(), size: PAGE_SIZE } }),
    async ({ people, ...wanted }) => {
      const reply = await this.#api.callFor(people, listLogs, wanted);
      return this.query.within(PAGE_SIZE, reply.total ?? 0, reply);
    },
  );
  protected readonly events = computed(() =>
    auditKeys.map((value) => ({ value, label: eventOf(value, this.words(), this.#formats) })).sort((one, other) => one.label.localeCompare(other.label)),
  );
  protected readonly periodOptions = computed(() => Object.entries(this.words().periods).map(([value, label]) => ({ value, label })));
  protected readonly links = computed(() =>
    LINKED.flatMap((name) => {
      const id = this.query.filter(name);
      return id === undefined ? [] : [{ name, label: this.#formats.fill(this.words().filters[name], { id }) }];
    }),
  );

  protected readonly page = async (number: number) => {
    const { body, total = 0 } = await this.#api.callFor(this.people(), listLogs, { query: this.#wanted(), page: { number, size: LARGEST_PAGE } });
    return { total, rows: body.map((entry) => rowOf(entry)) };
  };

  protected event(entry: Entry): string {
    return eventOf(entry.key, this.words(), this.#formats);
  }

  protected who(entry: Entry): string {
    const { userId, applicationId } = entry.payload;
    return named(entry, 'actor')?.id ?? userId ?? applicationId ?? this.words().nobody;
  }

  protected about(entry: Entry): string | undefined {
    return errorOf(entry) ?? named(entry, 'target')?.id;
  }

  protected removing(label: string): string {
    return this.#formats.fill(this.words().removeFilter, { name: label });
  }
}

function rowOf(entry: Entry) {
  const { result, userId, applicationId, ip } = entry.payload;
  return { time: new Date(entry.createdAt).toISOString(), key: entry.key, result, error: errorOf(entry), userId, applicationId, ip };
}
