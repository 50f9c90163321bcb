import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listApplications } from '@gatepost/contracts/management/applications';
import { applicationType } from '@gatepost/oidc-contracts/client-metadata';
import { Api } from '../../api/api';
import { Language } from '../../language/language';
import { ExportButton, type ExportPage } from '../../list/export-button';
import { Filter } from '../../list/filter';
import { listQuery } from '../../list/list-query';
import { loaded } from '../../list/loaded';
import { Pager } from '../../list/pager';
import { likePattern } from '../../list/search-pattern';
import { LARGEST_PAGE } from '../../list/whole-list';
import { SearchBox } from '../../list/search-box';
import { Clamped } from '../../parts/clamped';
import { CopyButton } from '../../parts/copy-button';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { Moment } from '../../parts/moment';
import { PageHead } from '../../parts/page-head';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { commonWords } from '../../parts/words';
import type { Application } from '../application';
import { ApplicationTile, firstLetter } from '../application-tile';
import { applicationsWords } from '../words';

const PAGE = 20;

/** The applications of the tenant: its own, and those of others. */
@Component({
  selector: 'gp-applications',
  imports: [ApplicationTile, Clamped, CopyButton, Empty, ExportButton, Filter, Icon, LoadFailed, Moment, PageHead, Pager, RouterLink, SearchBox, SkeletonRows],
  templateUrl: './applications.html',
  styleUrl: './applications.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Applications {
  readonly #api = inject(Api);
  protected readonly words = inject(Language).words(applicationsWords);
  protected readonly common = inject(Language).words(commonWords);
  /** The tab: part of the address, and no narrowing. */
  readonly owner = input<string>();

  protected readonly query = listQuery(['type']);
  protected readonly size = PAGE;
  protected readonly firstLetter = firstLetter;

  protected readonly isThirdParty = computed(() => this.owner() === 'third-party');
  protected readonly type = computed(() => applicationType.options.find((type) => type === this.query.filter('type')));
  protected readonly types = computed(() =>
    applicationType.options.filter((type) => !this.isThirdParty() || type !== 'MachineToMachine').map((value) => ({ value, label: this.words().types[value] })),
  );
  protected readonly isNarrowed = computed(() => this.query.search() !== '' || this.type() !== undefined);

  protected readonly applications = loaded(
    () => ({ number: this.query.page(), asked: this.#asked() }),
    async ({ number, asked }) => {
      const { body, total = 0 } = await this.#api.call(listApplications, { query: asked, page: { number, size: PAGE } });
      return this.query.within(PAGE, total, { rows: body, total });
    },
  );

  protected readonly columns = ['id', 'name', 'description', 'type', 'isThirdParty', 'redirectUris', 'createdAt'];
  protected readonly exportPage = async (number: number): Promise<ExportPage> => {
    const { body, total = 0 } = await this.#api.call(listApplications, { query: this.#asked(), page: { number, size: LARGEST_PAGE } });
    return { rows: body.map(csvRow), total };
  };

  #asked() {
    const search = this.query.search();
    const type = this.type();
    return {
      isThirdParty: this.isThirdParty() ? 'true' : 'false',
      ...(search !== '' && { search: likePattern(search) }),
      ...(type && { types: type }),
    } as const;
  }
}

function csvRow({ id, name, description, type, isThirdParty, oidcClientMetadata, createdAt }: Application) {
  const redirectUris = oidcClientMetadata.redirectUris.join(' ');
  return { id, name, description, type, isThirdParty, redirectUris, createdAt: new Date(createdAt).toISOString() };
}
