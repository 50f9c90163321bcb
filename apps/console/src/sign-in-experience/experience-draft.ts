import { computed, inject, Injectable, signal } from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { listApplications } from '@gatepost/contracts/management/applications';
import { listConnectors } from '@gatepost/contracts/management/connectors';
import { listCustomPhrases } from '@gatepost/contracts/management/custom-phrases';
import { changeSignInExperience, readSignInExperience } from '@gatepost/contracts/management/sign-in-experience';
import { Api } from '../api/api';
import { draftOf } from '../forms/draft';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { commonWords } from '../parts/words';
import { changedMembers, modelOf, nothingYet, proposalOf, type ExperienceModel } from './experience-model';
import { experienceRules } from './experience-rules';
import { ConfirmMethods } from './methods/confirm-methods';
import { collidingNames, refusalsAt } from './refusals';
import { signInExperienceWords } from './words';

/** The sign-in experience as it is saved and as it is being changed, for all tabs of the page together. */
@Injectable()
export class ExperienceDraft {
  readonly #api = inject(Api);
  readonly #confirm = inject(ConfirmMethods);
  readonly #words = inject(Language).words(signInExperienceWords);
  readonly #common = inject(Language).words(commonWords);
  readonly #failure = signal<unknown>(undefined);
  readonly #collisions = signal<readonly string[]>([]);
  readonly #draft = draftOf(() => {
    const settings = this.settings.value();
    return settings ? modelOf(settings) : nothingYet;
  });

  readonly settings = loaded(
    () => ({}),
    async () => (await this.#api.call(readSignInExperience, {})).body,
  );
  /** What there is to send codes with. undefined: not known yet. */
  readonly connectors = loaded(
    () => ({}),
    async () => {
      const { body } = await this.#api.call(listConnectors, {});
      return { email: body.some(({ type }) => type === 'Email'), phone: body.some(({ type }) => type === 'Sms') };
    },
  );
  /** Words of the tenant's own, by language. */
  readonly ownPhrases = loaded(
    () => ({}),
    async () => (await this.#api.call(listCustomPhrases, {})).body,
  );
  readonly ownLanguages = computed(() => (this.ownPhrases.value() ?? []).map(({ languageTag }) => languageTag));
  /** Whose name the pages show. */
  readonly applications = loaded(
    () => ({}),
    async () => (await this.#api.call(listApplications, { query: { types: ['Native', 'SPA', 'Traditional'] }, page: { number: 1, size: 20 } })).body,
  );

  readonly model = this.#draft.model;
  readonly changes = this.#draft.changes;
  readonly failure = this.#failure.asReadonly();
  /** User names of which some differ in capital letters alone, when the service refused to ignore these. */
  readonly collisions = this.#collisions.asReadonly();
  readonly form = form(this.model, (path) => experienceRules(path, { words: () => this.#words().problem, common: () => this.#common().field }));
  /** As the service would answer it with everything that has not been saved. */
  readonly proposed = computed(() => {
    const settings = this.settings.value();
    return settings && { ...settings, ...proposalOf(this.model()) };
  });

  change(member: Partial<ExperienceModel>): void {
    this.model.update((model) => ({ ...model, ...member }));
  }

  discard(): void {
    this.#failure.set(undefined);
    this.#collisions.set([]);
    this.#draft.discard();
  }

  /** Answers whether everything could be saved. */
  async save(): Promise<boolean> {
    this.#failure.set(undefined);
    this.#collisions.set([]);
    if (this.form().submitting()) return true;
    return submit(this.form, { action: () => this.#send() });
  }

  async #send() {
    let sent: ReturnType<typeof changedMembers> = {};
    try {
      // Each member is replaced as a whole: what was changed elsewhere in the meantime is sent along.
      const saved = modelOf((await this.#api.call(readSignInExperience, {})).body);
      const wanted = this.#draft.over(saved);
      sent = changedMembers(proposalOf(saved), proposalOf(wanted));
      if (Object.keys(sent).length === 0 || !(await this.#confirm.ask(saved, wanted))) return undefined;
      await this.#draft.saving(async () => this.settings.set((await this.#api.call(changeSignInExperience, { body: sent })).body));
      return undefined;
    } catch (error) {
      this.#collisions.set(collidingNames(error));
      const places = refusalsAt(error, this.form, sent);
      if (places.length === 0) this.#failure.set(error);
      return [...places];
    }
  }
}
