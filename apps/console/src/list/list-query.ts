import { computed, inject, type Signal } from '@angular/core';
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
}

const MOST_SEARCH = 256;

/** Called while a page is made. The names of filters are their names in the address. */
export function listQuery<const Filter extends string = never>(filters: readonly Filter[] = []): ListQuery<Filter> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const given = toSignal(route.queryParamMap, { requireSync: true });
  const change = (queryParams: Params, replaceUrl = false) =>
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl });
  const nothing = Object.fromEntries(['search', 'page', ...filters].map((name) => [name, null]));
  const search = computed(() => (given().get('search') ?? '').slice(0, MOST_SEARCH));
  return {
    search,
    page: computed(() => Math.max(1, Math.trunc(Number(given().get('page') ?? 1)) || 1)),
    order: computed(() => orderOf(given().get('sort'))),
    isNarrowed: computed(() => search() !== '' || filters.some((name) => given().has(name))),
    filter: (name) => given().get(name) ?? undefined,
    go: (page) => change({ page: page === 1 ? null : page }),
    searchFor: (text) => change({ search: text === '' ? null : text, page: null }, true),
    narrow: (name, value) => change({ [name]: value ?? null, page: null }),
    sortBy: (order) => change({ sort: order ? `${order.descending ? '-' : ''}${order.by}` : null, page: null }),
    clear: () => change(nothing),
  };
}

function orderOf(written: string | null): Order | undefined {
  if (!written) return undefined;
  return written.startsWith('-') ? { by: written.slice(1), descending: true } : { by: written, descending: false };
}
