import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate, validateStandardSchema } from '@angular/forms/signals';
import { changeApplication } from '@gatepost/contracts/management/applications';
import { CodeEditor } from '../../../forms/code-editor';
import { draftOf, rebased } from '../../../forms/draft';
import { Field } from '../../../forms/field';
import { SaveBar } from '../../../forms/save-bar';
import { sendForm } from '../../../forms/send-form';
import { warnsBeforeUnload, type HasChanges } from '../../../forms/unsaved-changes';
import { Language } from '../../../language/language';
import { Problem } from '../../../parts/problem';
import { commonWords } from '../../../parts/words';
import { signsPeopleIn, type Application } from '../../application';
import { CurrentApplication } from '../../current-application';
import { UriList } from '../../uris/uri-list';
import { tidied } from '../../uris/uri-problem';
import { detailWords } from '../words';

const { name, description, oidcClientMetadata, customClientMetadata } = changeApplication.body.shape;
const { redirectUris, postLogoutRedirectUris } = oidcClientMetadata.unwrap().shape;
const { corsAllowedOrigins } = customClientMetadata.unwrap().shape;

/** What an application is called and where it may lead people. */
@Component({
  selector: 'gp-settings-tab',
  imports: [CodeEditor, Field, FormField, Problem, SaveBar, UriList],
  templateUrl: './settings-tab.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsTab implements HasChanges {
  readonly #current = inject(CurrentApplication);
  readonly #common = inject(Language).words(commonWords);
  protected readonly words = inject(Language).words(detailWords);

  readonly #draft = draftOf(() => modelOf(this.#current.present()));
  readonly changes = computed(() => (this.#current.isDeleted() ? 0 : this.#draft.changes()));
  protected readonly form = form(this.#draft.model, (path) => {
    validateStandardSchema(path.name, name.unwrap());
    validateStandardSchema(path.description, description.unwrap().unwrap());
    validateStandardSchema(path.oidcClientMetadata.redirectUris, redirectUris);
    validateStandardSchema(path.oidcClientMetadata.postLogoutRedirectUris, postLogoutRedirectUris);
    validateStandardSchema(path.customClientMetadata.corsAllowedOrigins, corsAllowedOrigins.unwrap());
    validate(path.customData, ({ value }) => (objectIn(value()) ? undefined : { kind: 'json', message: this.#common().field.notJson }));
  });
  protected readonly hasAddresses = computed(() => signsPeopleIn(this.#current.present().type));
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.#draft.model.update(withTidiedLists);
    await sendForm(this.form, this.failure, () => this.#draft.saving(() => this.#send()));
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.#draft.discard();
  }

  async #send(): Promise<void> {
    const { customData: before } = this.#current.present();
    const { customData: written } = this.#draft.model();
    await this.#current.change((now) => {
      const model = this.#draft.over(modelOf(now));
      return {
        name: model.name,
        description: model.description.trim() === '' ? null : model.description,
        oidcClientMetadata: { ...now.oidcClientMetadata, ...model.oidcClientMetadata },
        customClientMetadata: { ...now.customClientMetadata, ...model.customClientMetadata },
        customData: rebased(objectIn(written) ?? {}, before, now.customData),
      };
    });
  }
}

function modelOf({ name: called, description: said, oidcClientMetadata: oidc, customClientMetadata: custom, customData }: Application) {
  return {
    name: called,
    description: said ?? '',
    oidcClientMetadata: { redirectUris: [...oidc.redirectUris], postLogoutRedirectUris: [...oidc.postLogoutRedirectUris] },
    customClientMetadata: { corsAllowedOrigins: [...(custom.corsAllowedOrigins ?? [])] },
    customData: JSON.stringify(customData, undefined, 2),
  };
}

function withTidiedLists(model: ReturnType<typeof modelOf>): ReturnType<typeof modelOf> {
  const { oidcClientMetadata: oidc, customClientMetadata: custom } = model;
  return {
    ...model,
    oidcClientMetadata: { redirectUris: tidied(oidc.redirectUris), postLogoutRedirectUris: tidied(oidc.postLogoutRedirectUris) },
    customClientMetadata: { corsAllowedOrigins: tidied(custom.corsAllowedOrigins) },
  };
}

/** undefined: it is no JSON, or no object. */
function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
