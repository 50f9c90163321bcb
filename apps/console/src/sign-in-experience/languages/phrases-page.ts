import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { deleteCustomPhrase, readCustomPhrase, saveCustomPhrase } from '@gatepost/contracts/management/custom-phrases';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { draftOf } from '../../forms/draft';
import { SaveBar } from '../../forms/save-bar';
import { warnsBeforeUnload } from '../../forms/unsaved-changes';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { languages as builtInLanguages } from '../../language/languages';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { signInExperienceWords } from '../words';
import { PhraseEditor } from './phrase-editor';
import { flat, phraseProblem, phraseRows, treeOf, type OwnWords } from './phrase-rows';
import { englishWords, productWords } from './product-words';
import { phrasesWords } from './words';

const NONE: OwnWords = {};

/** Own words for the pages in one language. */
@Component({
  selector: 'gp-phrases-page',
  imports: [LoadFailed, PageHead, PhraseEditor, Problem, RouterLink, SaveBar, SkeletonRows],
  templateUrl: './phrases-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhrasesPage {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #router = inject(Router);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(phrasesWords);
  protected readonly experience = inject(Language).words(signInExperienceWords);

  /** BCP 47, of the address. */
  readonly tag = input.required<string>();
  protected readonly loaded = loaded(
    () => this.tag(),
    async (tag) => {
      const [rows, saved] = await Promise.all([productWords(tag).then((ours) => phraseRows(englishWords, ours)), this.#saved(tag)]);
      return { rows, own: saved ?? NONE, exists: saved !== undefined };
    },
  );
  private readonly editor = viewChild(PhraseEditor);
  readonly #draft = draftOf(() => this.loaded.value()?.own ?? NONE);
  protected readonly own = this.#draft.model;
  readonly changes = this.#draft.changes;
  protected readonly isSaving = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  protected readonly name = computed(() => this.formats.languageName(this.tag()));
  protected readonly isBuiltIn = computed(() => builtInLanguages.some(({ tag }) => tag === this.tag()));
  protected readonly crumbs = computed(() => {
    const { title, tabs } = this.experience();
    return [
      { label: title, link: '/sign-in-experience' },
      { label: tabs.languages, link: '/sign-in-experience/languages' },
    ];
  });

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const rows = this.loaded.value()?.rows ?? [];
    const wrong = rows.find(({ path, english }) => phraseProblem(english, this.own()[path] ?? ''));
    if (wrong) return this.editor()?.goTo(wrong.path);
    await this.#working(async () => {
      const { body } = await this.#api.call(saveCustomPhrase, { params: { languageTag: this.tag() }, body: treeOf(this.own()) });
      this.loaded.set({ rows, own: flat(body.translation), exists: true });
    });
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.#draft.discard();
  }

  protected async reset(): Promise<void> {
    const { title, lead, action } = this.isBuiltIn() ? this.words().resetAsk : this.words().removeAsk;
    const question = { title: this.formats.fill(title, { language: this.name() }), lead, action, danger: true, typed: this.tag() };
    if (!(await this.#confirm.ask(question))) return;
    await this.#working(async () => {
      await this.#api.call(deleteCustomPhrase, { params: { languageTag: this.tag() } });
      this.loaded.set({ rows: this.loaded.value()?.rows ?? [], own: NONE, exists: false });
      this.#draft.discard();
      if (!this.isBuiltIn()) await this.#router.navigate(['/sign-in-experience/languages']);
    });
  }

  async #working(work: () => Promise<void>): Promise<void> {
    this.failure.set(undefined);
    this.isSaving.set(true);
    try {
      await work();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.isSaving.set(false);
    }
  }

  /** undefined: there are none. */
  async #saved(languageTag: string): Promise<OwnWords | undefined> {
    try {
      const { body } = await this.#api.call(readCustomPhrase, { params: { languageTag } });
      return flat(body.translation);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
  }
}
