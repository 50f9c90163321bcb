import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, validate, validateStandardSchema } from '@angular/forms/signals';
import { changeUser, readUser } from '@gatepost/contracts/management/users';
import { givenProfile, name, type UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { CodeEditor } from '../../forms/code-editor';
import { draftOf, rebased } from '../../forms/draft';
import { Field } from '../../forms/field';
import { sendForm } from '../../forms/send-form';
import { SaveBar } from '../../forms/save-bar';
import { warnsBeforeUnload, type HasChanges } from '../../forms/unsaved-changes';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { checksAddress, checksPhone, checksPicture, checksUsername } from '../identifiers/identifier-rules';
import { identifierIssues } from '../identifiers/taken-identifiers';
import { titleOf } from '../person';
import { usersWords } from '../words';
import { addressClaims, changeFrom, claims, draftFrom, objectIn, type UserDraft } from './user-draft';

const NOBODY: UserReply = {
  ...{ id: '', username: null, primaryEmail: null, primaryPhone: null, name: null, avatar: null, customData: {}, identities: {}, profile: {} },
  ...{
    lastSignInAt: null,
    createdAt: 0,
    updatedAt: 0,
    applicationId: null,
    cimdClientId: null,
    isSuspended: false,
    hasPassword: false,
    isPasswordExpired: false,
  },
};

/** Everything of somebody that is written down. */
@Component({
  selector: 'gp-edit-user',
  imports: [CodeEditor, Field, FormField, LoadFailed, PageHead, Problem, SaveBar, SkeletonRows],
  templateUrl: './edit-user.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditUser implements HasChanges {
  readonly #api = inject(Api);
  readonly #formats = inject(Formats);
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly words = inject(Language).words(usersWords);
  protected readonly claims = claims;
  protected readonly addressClaims = addressClaims;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly user = loaded(
    () => this.id(),
    async (userId) => (await this.#api.call(readUser, { params: { userId } })).body,
  );
  protected readonly crumbs = computed(() => {
    const user = this.user.value();
    return [{ label: this.words().title, link: '/users' }, ...(user ? [{ label: titleOf(user), link: `/users/${user.id}` }] : [])];
  });
  protected readonly heading = computed(() => {
    const user = this.user.value();
    return user ? this.#formats.fill(this.words().edit.title, { name: titleOf(user) }) : this.words().title;
  });
  readonly #saved = computed<UserDraft>(() => draftFrom(this.user.value() ?? NOBODY));
  protected readonly draft = draftOf<UserDraft>(this.#saved);
  readonly changes = this.draft.changes;
  protected readonly form = form(this.draft.model, (path) => {
    const problems = () => this.words().problems;
    checksAddress(path.primaryEmail, problems);
    checksPhone(path.primaryPhone, problems);
    checksUsername(path.username, problems);
    checksPicture(path.avatar, problems);
    validateStandardSchema(path.name, name);
    validateStandardSchema(path.claims, givenProfile);
    validateStandardSchema(path.address, givenProfile.shape.address);
    validate(path.customData, ({ value }) => (objectIn(value()) ? undefined : { kind: 'json', message: this.words().edit.notAnObject }));
  });

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(
      this.form,
      this.failure,
      () => this.draft.saving(() => this.#save()),
      (error) => identifierIssues(error, this.form),
    );
  }

  async #save(): Promise<void> {
    const params = { userId: this.id() };
    // Profile and data are replaced as a whole: what was changed elsewhere in the meantime is sent along.
    const { body: now } = await this.#api.call(readUser, { params });
    const written = { ...this.draft.over(draftFrom(now)), customData: this.#dataOver(now) };
    const body = changeFrom(written, draftFrom(now));
    this.user.set((await this.#api.call(changeUser, { params, body })).body);
  }

  #dataOver({ customData }: UserReply): string {
    const [mine, base] = [this.draft.model(), this.#saved()].map((draft) => objectIn(draft.customData) ?? {});
    return JSON.stringify(rebased(mine, base, customData), null, 2);
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.draft.discard();
  }
}
