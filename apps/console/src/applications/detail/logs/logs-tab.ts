import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listLogs } from '@gatepost/contracts/management/logs';
import { Api } from '../../../api/api';
import { eventOf } from '../../../audit-log/entry';
import { auditLogWords } from '../../../audit-log/words';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { listQuery } from '../../../list/list-query';
import { loaded } from '../../../list/loaded';
import { Pager } from '../../../list/pager';
import { Empty } from '../../../parts/empty';
import { Icon } from '../../../parts/icon';
import { LoadFailed } from '../../../parts/load-failed';
import { Moment } from '../../../parts/moment';
import { SkeletonRows } from '../../../parts/skeleton-rows';
import { CurrentApplication } from '../../current-application';
import { detailWords } from '../words';

const PAGE = 20;

/** What happened through the application, the latest first. */
@Component({
  selector: 'gp-logs-tab',
  imports: [Empty, Icon, LoadFailed, Moment, Pager, RouterLink, SkeletonRows],
  templateUrl: './logs-tab.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LogsTab {
  readonly #api = inject(Api);
  readonly #formats = inject(Formats);
  readonly #application = inject(CurrentApplication).present;

  protected readonly words = inject(Language).words(detailWords);
  readonly #audit = inject(Language).words(auditLogWords);
  protected readonly query = listQuery();
  protected readonly size = PAGE;
  protected readonly id = computed(() => this.#application().id);
  protected readonly logs = loaded(
    () => ({ applicationId: this.id(), number: this.query.page() }),
    async ({ applicationId, number }) => {
      const {
        body,
        total = 0,
        isTotalCapped,
      } = await this.#api.call(listLogs, {
        query: { applicationId, enableCap: 'true' },
        page: { number, size: PAGE },
      });
      return this.query.within(PAGE, total, { rows: body, total, isTotalCapped });
    },
  );

  protected event(key: string): string {
    return eventOf(key, this.#audit(), this.#formats);
  }
}
