import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { usersOrigin } from '../api/endpoints';
import { SaveBar } from '../forms/save-bar';
import { warnsBeforeUnload } from '../forms/unsaved-changes';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { LoadFailed } from '../parts/load-failed';
import { PageHead } from '../parts/page-head';
import { Problem } from '../parts/problem';
import { SkeletonRows } from '../parts/skeleton-rows';
import { ExperienceDraft } from './experience-draft';
import { ConfirmMethods } from './methods/confirm-methods';
import { Preview } from './preview/preview';
import { tabs, tabWith } from './tabs';
import { signInExperienceWords } from './words';

/** What people see at the gate, beside the pages themselves as they would be with what is being changed. */
@Component({
  selector: 'gp-sign-in-experience',
  host: { class: 'flush' },
  imports: [Icon, LoadFailed, PageHead, Preview, Problem, RouterLink, RouterLinkActive, RouterOutlet, SaveBar, SkeletonRows],
  providers: [ExperienceDraft, ConfirmMethods],
  templateUrl: './sign-in-experience.html',
  styleUrl: './sign-in-experience.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInExperience {
  readonly #router = inject(Router);
  protected readonly draft = inject(ExperienceDraft);
  protected readonly words = inject(Language).words(signInExperienceWords);
  protected readonly tabs = tabs;
  protected readonly tryAddress = `${usersOrigin(inject(DOCUMENT)) ?? ''}/demo-app`;
  readonly changes = this.draft.changes;
  protected readonly applicationId = computed(() => this.draft.applications.value()?.[0]?.id);
  /** The name of the application comes with the page of the preview: it waits for it, but not for ever. */
  protected readonly canPreview = computed(() => this.draft.applications.value() !== undefined || this.draft.applications.error() !== undefined);

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!(await this.draft.save())) await this.#showFirstProblem();
  }

  async #showFirstProblem(): Promise<void> {
    const { form } = this.draft;
    const tab = tabWith((member) => form[member]().errorSummary().length > 0);
    if (!tab) return;
    await this.#router.navigate(['/sign-in-experience', tab]);
    const [first] = form().errorSummary();
    setTimeout(() => first?.fieldTree().focusBoundControl());
  }
}
