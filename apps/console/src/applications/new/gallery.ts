import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Language } from '../../language/language';
import { listQuery } from '../../list/list-query';
import { SearchBox } from '../../list/search-box';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { PageHead } from '../../parts/page-head';
import { ApplicationTile } from '../application-tile';
import type { Framework, FrameworkKind } from '../guides/framework';
import { frameworks } from '../guides/frameworks';
import { applicationsWords } from '../words';
import { CreateDialog } from './create-dialog';

const KINDS: readonly FrameworkKind[] = ['native', 'spa', 'web', 'machine'];

/** What one builds with, as cards to choose from. */
@Component({
  selector: 'gp-gallery',
  imports: [ApplicationTile, Empty, Icon, PageHead, SearchBox],
  templateUrl: './gallery.html',
  styleUrl: './gallery.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Gallery {
  readonly #dialog = inject(Dialog);
  protected readonly words = inject(Language).words(applicationsWords);
  protected readonly query = listQuery(['kind']);

  protected readonly crumbs = computed(() => [{ label: this.words().title, link: '/applications' }]);
  protected readonly kind = computed(() => KINDS.find((kind) => kind === this.query.filter('kind')));
  protected readonly kinds = computed(() => {
    const { all, kinds } = this.words().gallery;
    return [{ value: undefined, label: all }, ...KINDS.map((value) => ({ value, label: kinds[value] }))];
  });
  protected readonly cards = computed(() => {
    const search = this.query.search().toLocaleLowerCase();
    const kind = this.kind();
    const { frameworks: texts, gallery } = this.words();
    return frameworks
      .filter((framework) => kind === undefined || framework.kind === kind)
      .map((framework) => ({ framework, ...texts[framework.id], label: gallery.kinds[framework.kind] }))
      .filter(({ name, text, label, framework }) => `${name} ${text} ${label} ${framework.id}`.toLocaleLowerCase().includes(search));
  });

  /** undefined: without a framework. */
  protected choose(framework: Framework | undefined): void {
    this.#dialog.open(CreateDialog, { data: framework, panelClass: 'dialog-panel', ariaLabelledBy: 'create-title', autoFocus: 'input' });
  }
}
