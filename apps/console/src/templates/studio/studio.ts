import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { readEmailTemplateCoverage } from '@gatepost/contracts/management/email-template-drafts';
import type { EmailTemplateView } from '@gatepost/contracts/management/email-templates';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../api/api';
import { warnsBeforeUnload, type HasChanges } from '../../forms/unsaved-changes';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Empty } from '../../parts/empty';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { commonWords } from '../../parts/words';
import { TemplateKinds } from '../template-kinds';
import { templatesWords } from '../words';
import { TemplateDesk } from './desk';
import { openTemplate, placeOf } from './opened-template';

/** Where mails are written: all kinds at the side, one of them in work. */
@Component({
  selector: 'gp-template-studio',
  imports: [Empty, LoadFailed, PageHead, RouterLink, SkeletonRows, TemplateDesk, TemplateKinds],
  host: { class: 'flush' },
  template: `
    @if (!place()) {
      <div class="plain">
        <gp-page-head [heading]="words().title" />
        <gp-empty [heading]="words().notThere.title" [lead]="words().notThere.lead">
          <a class="btn outline" routerLink="/templates">{{ words().notThere.action }}</a>
        </gp-empty>
      </div>
    } @else if (error(); as failed) {
      <div class="plain">
        <gp-page-head [heading]="words().title" />
        <gp-load-failed [heading]="words().failed" [error]="failed" (again)="again()" />
      </div>
    } @else {
      <div class="studio">
        <gp-template-kinds class="side" [coverage]="coverage.value() ?? []" [current]="type()" [language]="language()" />
        @if (opened(); as template) {
          <gp-template-desk
            [template]="template"
            [coverage]="coverage.value() ?? []"
            (published)="published($event)"
            (outdated)="again()"
            (languageChosen)="go($event)"
          />
        } @else {
          <gp-skeleton-rows class="wait" />
        }
      </div>
    }
  `,
  styleUrl: './studio.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Studio implements HasChanges {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #dialog = inject(Dialog);
  readonly type = input.required<string>();
  readonly language = input.required<string>();
  private readonly desk = viewChild(TemplateDesk);

  protected readonly words = inject(Language).words(templatesWords);
  readonly #common = inject(Language).words(commonWords);
  protected readonly place = computed(() => placeOf(this.type(), this.language()));
  protected readonly coverage = loaded(
    () => ({}),
    async () => (await this.#api.call(readEmailTemplateCoverage, {})).body,
  );
  readonly #template = loaded(
    () => this.place(),
    (place) => openTemplate(this.#api, place),
  );
  /** Never that of another place while this one is on its way. */
  protected readonly opened = computed(() => {
    const template = this.#template.value();
    const isHere = template?.place.templateType === this.type() && template.place.languageTag === this.language();
    return isHere && this.coverage.value() ? template : undefined;
  });
  protected readonly error = computed(() => (this.opened() ? undefined : (this.#template.error() ?? this.coverage.error())));
  readonly changes = computed(() => this.desk()?.changes() ?? 0);

  constructor() {
    warnsBeforeUnload(this.changes);
    const title = inject(Title);
    effect(() => {
      const place = this.place();
      const name = place ? this.#common().kinds[place.templateType] : this.words().title;
      title.setTitle(`${name} · Gatepost`);
    });
  }

  protected again(): void {
    this.#template.reload();
    this.coverage.reload();
  }

  protected published(own: EmailTemplateView): void {
    const template = untracked(this.opened);
    if (template) this.#template.set({ ...template, own, sent: undefined });
    this.again();
  }

  protected async go(language: string | undefined): Promise<void> {
    const tag = language ?? (await this.#another());
    if (tag !== undefined && tag !== this.language()) await this.#router.navigate(['/templates', this.type(), tag]);
  }

  async #another(): Promise<string | undefined> {
    const { LanguageDialog } = await import('../language/language-dialog');
    const dialog = this.#dialog.open<string>(LanguageDialog, { panelClass: 'dialog-panel', ariaLabelledBy: 'language-title', autoFocus: 'first-tabbable' });
    return firstValueFrom(dialog.closed);
  }
}
