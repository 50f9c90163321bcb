import { computed, inject, untracked, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, type Params } from '@angular/router';

/** The order of a list: a column, and whether its greatest comes first. */
export interface Order {
  readonly by: string;
  readonly descending: boolean;
}

/** Which part of a list is wanted. All of it stands in the address, so that a link, a reload and the way back show the same. */
export interface ListQuery<Filter extends string = string> {
  /** From 1. */
  readonly page: Signal<number>;
  readonly search: Signal<string>;
  readonly order: Signal<Order | undefined>;
  readonly isNarrowed: Signal<boolean>;
  filter(name: Filter): string | undefined;
  go(page: number): void;
  /** `search` replaces the entry in the history, as it is typed letter by letter. */
  searchFor(text: string): void;
  narrow(name: Filter, value: string | undefined): void;
  sortBy(order: Order | undefined): void;
  clear(): void;
  /**
   * For what a page of `size` rows was answered with, in a list of `total`. A page behind the end is empty, whether its last row was
   * deleted or the address names it: then the address is led to the last one, which is asked for instead.
   */
  within<Found>(size: number, total: number, found: Found): Promise<Found>;
}

const MOST_SEARCH = 256;
/** More pages than any list has, and few enough for the service to count. */
const MOST_PAGES = 1_000_000;

/** Called while a page is made. The names of filters are their names in the address. */
export function listQuery<const Filter extends string = never>(filters: readonly Filter[] = []): ListQuery<Filter> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const given = toSignal(route.queryParamMap, { requireSync: true });
  const change = (queryParams: Params, replaceUrl = false) =>
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl });
  const nothing = Object.fromEntries(['search', 'page', ...filters].map((name) => [name, null]));
  const search = computed(() => (given().get('search') ?? '').slice(0, MOST_SEARCH));
  const page = computed(() => Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(given().get('page') ?? 1)) || 1)));
  return {
    search,
    page,
    order: computed(() => orderOf(given().get('sort'))),
    isNarrowed: computed(() => search() !== '' || filters.some((name) => given().has(name))),
    filter: (name) => given().get(name) ?? undefined,
    go: (page) => change({ page: page === 1 ? null : page }),
    searchFor: (text) => change({ search: text === '' ? null : text, page: null }, true),
    narrow: (name, value) => change({ [name]: value ?? null, page: null }),
    sortBy: (order) => change({ sort: order ? `${order.descending ? '-' : ''}${order.by}` : null, page: null }),
    clear: () => change(nothing),
    within: (size, total, found) => {
      const last = Math.ceil(total / size);
      if (last === 0 || untracked(page) <= last) return Promise.resolve(found);
      change({ page: last === 1 ? null : last }, true);
      // Nobody waits for this page any more.
      return new Promise(() => undefined);
    },
  };
}

function orderOf(written: string | null): Order | undefined {
  if (!written) return undefined;
  return written.startsWith('-') ? { by: written.slice(1), descending: true } : { by: written, descending: false };
}
