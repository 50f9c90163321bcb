import { inject, Injectable } from '@angular/core';
import { listApplications } from '@gatepost/contracts/management/applications';
import { listUsers } from '@gatepost/contracts/management/users';
import { Api } from '../../api/api';
import { Language } from '../../language/language';
import { likePattern } from '../../list/search-pattern';
import type { IconName } from '../../parts/icon';
import { searchPattern } from '../../users/search-pattern';
import { placeGroups } from '../places';
import { frameWords } from '../words';

export interface Entry {
  readonly label: string;
  readonly note?: string;
  readonly icon: IconName;
  readonly link: string;
  readonly query?: Readonly<Record<string, string>>;
}

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const MOST = 5;

/** What the palette offers for what somebody typed. */
@Injectable({ providedIn: 'root' })
export class Entries {
  readonly #api = inject(Api);
  readonly #words = inject(Language).words(frameWords);

  /** At once: pages and actions. */
  near(typed: string): readonly EntryGroup[] {
    const { pages, palette } = this.#words();
    const places = placeGroups.flatMap((group) => group.places).map(({ page, ...place }) => ({ ...place, label: pages[page] }));
    const actions: readonly Entry[] = [
      { label: palette.addApplication, icon: 'plus', link: '/applications/new' },
      { label: palette.addUser, icon: 'plus', link: '/users', query: { add: 'yes' } },
      { label: palette.addConnector, icon: 'plus', link: '/connectors/new' },
      { label: palette.whereIsMyCode, icon: 'post', link: '/deliveries', ...(typed.includes('@') && { query: { search: typed } }) },
    ];
    const groups = [
      { name: palette.pages, entries: places.filter(({ label }) => holds(label, typed)) },
      { name: palette.actions, entries: actions.filter(({ label, query }) => query?.['search'] || holds(label, typed)) },
    ];
    return groups.filter(({ entries }) => entries.length > 0);
  }

  /** From the service: people and applications. */
  async far(typed: string): Promise<readonly EntryGroup[]> {
    const { users: people, applications: apps } = this.#words().palette;
    const [users, applications] = await Promise.all([
      this.#api.call(listUsers, { query: { search: searchPattern(typed) }, page: { size: MOST } }),
      this.#api.call(listApplications, { query: { search: likePattern(typed) }, page: { size: MOST } }),
    ]);
    const found = [
      {
        name: people,
        entries: users.body.map(({ id, name, primaryEmail, primaryPhone, username }): Entry => {
          const [label = id, note = id] = [name, primaryEmail, username, primaryPhone].filter((known) => known !== null && known !== '');
          return { label: label ?? id, note: note ?? id, icon: 'users', link: `/users/${id}` };
        }),
      },
      { name: apps, entries: applications.body.map(({ id, name }): Entry => ({ label: name, note: id, icon: 'app', link: `/applications/${id}` })) },
    ];
    return found.filter(({ entries }) => entries.length > 0);
  }
}

function holds(label: string, typed: string): boolean {
  return label.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
}
