import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import {
  listEmailTemplateVersions,
  readEmailTemplateVersion,
  restoreEmailTemplateVersion,
  type TemplateVersion,
} from '@gatepost/contracts/management/email-template-versions';
import type { TemplatePlace } from '@gatepost/contracts/management/email-templates';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { Drawer } from '../../dialogs/drawer';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { Moment } from '../../parts/moment';
import { Pager } from '../../list/pager';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { Session } from '../../session/session';
import type { TemplateModel } from '../studio/template-draft';
import { templatesWords } from '../words';
import { Diff } from './diff';

const PAGE = 20;

/** What a template was: compare each version with what is in the editor, and go back to it. */
@Component({
  selector: 'gp-template-history',
  imports: [Diff, Drawer, LoadFailed, Moment, Pager, Problem, SkeletonRows],
  templateUrl: './history.html',
  styleUrl: './history.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateHistory {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #person = inject(Session).person;
  readonly place = input.required<TemplatePlace>();
  readonly current = input.required<TemplateModel>();
  readonly isUnsaved = input.required<boolean>();
  readonly closed = output();
  /** Another version holds now. */
  readonly restored = output();

  protected readonly formats = inject(Formats);
  protected readonly words = computed(() => this.#words().history);
  readonly #words = inject(Language).words(templatesWords);
  protected readonly size = PAGE;
  protected readonly number = signal(1);
  protected readonly versions = loaded(
    () => ({ params: { ...this.place() }, page: { number: this.number(), size: PAGE } }),
    (wanted) => this.#api.call(listEmailTemplateVersions, wanted),
  );
  protected readonly compared = signal<number | undefined>(undefined);
  protected readonly version = loaded(
    () => (this.compared() === undefined ? undefined : { ...this.place(), version: String(this.compared()) }),
    async (params) => (await this.#api.call(readEmailTemplateVersion, { params })).body,
  );
  protected readonly shown = computed(() => {
    const read = this.version.value();
    return read?.version === this.compared() ? (read?.details ?? undefined) : undefined;
  });
  protected readonly problem = signal<unknown>(undefined);
  protected readonly isRestoring = signal(false);

  protected by({ savedBy }: TemplateVersion): string | undefined {
    if (savedBy === null) return undefined;
    const { by, byYou } = this.words();
    return savedBy === this.#person()?.id ? byYou : this.formats.fill(by, { who: savedBy });
  }

  protected named(phrase: string, { version }: TemplateVersion): string {
    return this.formats.fill(phrase, { version: this.formats.number(version) });
  }

  protected async restore(version: TemplateVersion): Promise<void> {
    const { title, lead, unsaved, action } = this.words().ask;
    const text = this.isUnsaved() ? `${lead} ${unsaved}` : lead;
    if (!(await this.#confirm.ask({ title: this.named(title, version), lead: text, action }))) return;
    this.isRestoring.set(true);
    this.problem.set(undefined);
    try {
      await this.#api.call(restoreEmailTemplateVersion, { params: { ...this.place(), version: String(version.version) } });
      this.restored.emit();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.isRestoring.set(false);
    }
  }
}
