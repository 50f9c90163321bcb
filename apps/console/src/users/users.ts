import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink, RouterOutlet } from '@angular/router';
import { listRoles } from '@gatepost/contracts/management/roles';
import { listUsers } from '@gatepost/contracts/management/users';
import { Api } from '../api/api';
import { Avatar } from '../frame/avatar';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Filter } from '../list/filter';
import { listQuery } from '../list/list-query';
import { loaded } from '../list/loaded';
import { Pager } from '../list/pager';
import { SearchBox } from '../list/search-box';
import { SortHead } from '../list/sort-head';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { LoadFailed } from '../parts/load-failed';
import { Moment } from '../parts/moment';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { commonWords } from '../parts/words';
import { ExportMenu } from './export/export-menu';
import { identifierOf, personOf, titleOf } from './person';
import { searchPattern } from './search-pattern';
import { usersWords } from './words';

const PAGE = 20;
const MOST_ROLES = 100;

/** Everybody, page by page. Somebody's own page opens over the list. */
@Component({
  selector: 'gp-users',
  imports: [Avatar, Empty, ExportMenu, Filter, Icon, LoadFailed, Moment, PageHead, Pager, RouterLink, RouterOutlet, SearchBox, SkeletonRows, SortHead],
  templateUrl: './users.html',
  styles: `
    .open b {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Users {
  readonly #api = inject(Api);
  readonly #dialog = inject(Dialog);
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);

  protected readonly words = inject(Language).words(usersWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly formats = inject(Formats);
  protected readonly size = PAGE;
  protected readonly titleOf = titleOf;
  protected readonly identifierOf = identifierOf;
  protected readonly personOf = personOf;

  protected readonly query = listQuery(['state', 'role']);
  protected readonly wanted = computed(() => ({
    ...(this.query.search() !== '' && { search: searchPattern(this.query.search()) }),
    ...(this.#state() && { isSuspended: this.#state() === 'suspended' ? ('true' as const) : ('false' as const) }),
    ...(this.query.filter('role') && { roleId: this.query.filter('role') }),
    ...(this.query.order()?.by === 'createdAt' && { sort: this.query.order()?.descending ? ('-createdAt' as const) : ('createdAt' as const) }),
  }));
  protected readonly users = loaded(
    () => ({ query: this.wanted(), page: { number: this.query.page(), size: PAGE } }),
    async (asked) => {
      const { body, total } = await this.#api.call(listUsers, asked);
      const found = { rows: body, total: total ?? body.length };
      return this.query.within(PAGE, found.total, found);
    },
  );
  readonly #roles = loaded(
    () => true,
    async () => (await this.#api.call(listRoles, { query: { type: 'User' }, page: { size: MOST_ROLES } })).body,
  );
  protected readonly roles = computed(() => (this.#roles.value() ?? []).map(({ id, name }) => ({ value: id, label: name })));
  protected readonly states = computed(() => [
    { value: 'active', label: this.words().active },
    { value: 'suspended', label: this.words().suspended },
  ]);
  /** There is nobody at all. */
  protected readonly isEmpty = computed(() => this.users.value()?.total === 0 && !this.query.isNarrowed() && !this.users.error());

  constructor() {
    const asked = toSignal(this.#route.queryParamMap, { requireSync: true });
    effect(() => {
      if (asked().get('add') !== 'yes') return;
      void this.#router.navigate([], { relativeTo: this.#route, queryParams: { add: null }, queryParamsHandling: 'merge', replaceUrl: true });
      void this.add();
    });
  }

  /** What somebody was changed into, when the page over the list says so. */
  reload(): void {
    this.users.reload();
  }

  protected async add(): Promise<void> {
    const { AddUser } = await import('./add/add-user');
    const dialog = this.#dialog.open<boolean>(AddUser, { panelClass: 'dialog-panel', ariaLabelledBy: 'add-user-title', autoFocus: 'first-tabbable' });
    dialog.closed.subscribe((wasAdded) => {
      // Left by Escape, it answers nothing.
      if (wasAdded !== false) this.users.reload();
    });
  }

  #state(): string | undefined {
    return this.states().find(({ value }) => value === this.query.filter('state'))?.value;
  }
}
