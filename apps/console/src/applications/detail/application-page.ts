import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Confirm } from '../../dialogs/confirm';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import type { Application } from '../application';
import { CurrentApplication } from '../current-application';
import { applicationsWords } from '../words';
import { detailWords } from './words';

/** One application, in parts. */
@Component({
  selector: 'gp-application-page',
  imports: [Empty, Icon, LoadFailed, PageHead, Problem, RouterLink, RouterLinkActive, RouterOutlet, SkeletonRows],
  providers: [CurrentApplication],
  templateUrl: './application-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationPage {
  readonly #confirm = inject(Confirm);
  readonly #formats = inject(Formats);
  readonly #router = inject(Router);
  readonly id = input.required<string>();

  protected readonly all = inject(Language).words(applicationsWords);
  protected readonly words = inject(Language).words(detailWords);
  protected readonly current = inject(CurrentApplication);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly crumbs = computed(() => [{ label: this.all().title, link: '/applications' }]);
  protected readonly tabs = computed(() => {
    const application = this.current.value();
    const { tabs } = this.words();
    return application ? tabsOf(application).map((tab) => ({ label: tabs[tab], link: tab === 'settings' ? '.' : tab })) : [];
  });

  constructor() {
    effect(() => this.current.id.set(this.id()));
  }

  protected async remove({ name }: Application): Promise<void> {
    const { title, lead, confirm } = this.words().remove;
    this.failure.set(undefined);
    if (!(await this.#confirm.ask({ title: this.#formats.fill(title, { name }), lead, action: confirm, danger: true, typed: name }))) return;
    try {
      await this.current.delete();
      await this.#router.navigate(['/applications']);
    } catch (error) {
      this.failure.set(error);
    }
  }
}

function tabsOf({ type, isThirdParty }: Application) {
  const isMachine = type === 'MachineToMachine';
  return [
    'settings',
    'credentials',
    ...(isMachine ? [] : (['branding'] as const)),
    ...(isThirdParty ? (['permissions'] as const) : []),
    ...(isMachine ? (['roles'] as const) : []),
    'advanced',
    'logs',
  ] as const;
}
