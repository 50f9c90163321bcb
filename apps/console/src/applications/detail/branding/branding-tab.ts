import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { applyWhenValue, form, FormField, validate, validateStandardSchema, type SchemaPath } from '@angular/forms/signals';
import { ApiError } from '@gatepost/api-client/api-error';
import { readApplicationSignInExperience, saveApplicationSignInExperience } from '@gatepost/contracts/management/application-sign-in-experience';
import type * as z from 'zod';
import { Api } from '../../../api/api';
import { CodeEditor } from '../../../forms/code-editor';
import { draftOf } from '../../../forms/draft';
import { Field } from '../../../forms/field';
import { SaveBar } from '../../../forms/save-bar';
import { sendForm } from '../../../forms/send-form';
import { warnsBeforeUnload, type HasChanges } from '../../../forms/unsaved-changes';
import { Language } from '../../../language/language';
import { loaded } from '../../../list/loaded';
import { LoadFailed } from '../../../parts/load-failed';
import { Problem } from '../../../parts/problem';
import { SkeletonRows } from '../../../parts/skeleton-rows';
import { CurrentApplication } from '../../current-application';
import { detailWords } from '../words';
import { bodyOf, modelOf } from './branding-model';

const { displayName, branding, customCss } = saveApplicationSignInExperience.body.shape;
const webAddress = branding.unwrap().shape.logoUrl.unwrap();

/** What the sign-in pages of one application look like. */
@Component({
  selector: 'gp-branding-tab',
  imports: [CodeEditor, Field, FormField, LoadFailed, Problem, SaveBar, SkeletonRows],
  templateUrl: './branding-tab.html',
  styleUrl: './branding-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BrandingTab implements HasChanges {
  readonly #api = inject(Api);
  protected readonly words = inject(Language).words(detailWords);
  readonly #current = inject(CurrentApplication);
  protected readonly application = this.#current.present;
  readonly #id = computed(() => this.application().id);
  /** Nothing has been saved of most applications. */
  protected readonly saved = loaded(this.#id, (applicationId) => this.#read(applicationId));

  readonly #draft = draftOf(() => modelOf(this.saved.value()?.look));
  readonly changes = computed(() => (this.#current.isDeleted() ? 0 : this.#draft.changes()));
  protected readonly form = form(this.#draft.model, (path) => {
    validateStandardSchema(path.displayName, displayName.unwrap().unwrap());
    validateStandardSchema(path.customCss, customCss.unwrap().unwrap());
    const { logoUrl, darkLogoUrl, favicon, darkFavicon } = path.branding;
    for (const address of [path.termsOfUseUrl, path.privacyPolicyUrl, logoUrl, darkLogoUrl, favicon, darkFavicon]) onlyIfFilled(address, webAddress);
    for (const colour of [path.color.primaryColor, path.color.darkPrimaryColor])
      validate(colour, ({ value }) => (isColourOrNone(value()) ? undefined : { kind: 'colour', message: this.words().branding.notAColour }));
  });
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(this.form, this.failure, () => this.#draft.saving(() => this.#send()));
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.#draft.discard();
  }

  async #send(): Promise<void> {
    const applicationId = this.#id();
    // It is replaced as a whole: what was changed elsewhere in the meantime is sent along.
    const { look: now } = await this.#read(applicationId);
    const body = bodyOf(now, this.#draft.over(modelOf(now)));
    const { body: look } = await this.#api.call(saveApplicationSignInExperience, { params: { applicationId }, body });
    this.saved.set({ look });
  }

  async #read(applicationId: string) {
    try {
      return { look: (await this.#api.call(readApplicationSignInExperience, { params: { applicationId } })).body };
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return { look: undefined };
      throw error;
    }
  }
}

function onlyIfFilled(path: SchemaPath<string>, schema: z.ZodType<string, string>): void {
  applyWhenValue(
    path,
    (value) => value !== '',
    (filled) => validateStandardSchema(filled, schema),
  );
}

function isColourOrNone(text: string): boolean {
  return text === '' || /^#[\da-f]{3}(?:[\da-f]{3})?$/i.test(text);
}
