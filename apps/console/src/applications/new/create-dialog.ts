import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { createApplication } from '@gatepost/contracts/management/applications';
import { applicationType, type ApplicationType } from '@gatepost/oidc-contracts/client-metadata';
import { Api } from '../../api/api';
import { heldOpen } from '../../dialogs/held-open';
import { Field } from '../../forms/field';
import { sendForm } from '../../forms/send-form';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { signsPeopleIn } from '../application';
import { FreshSecrets } from '../fresh-secrets';
import type { Framework } from '../guides/framework';
import { applicationsWords } from '../words';

/** The name of an application, and then it is there: with its guide, or without one. */
@Component({
  selector: 'gp-create-dialog',
  imports: [Field, FormField, Problem],
  templateUrl: './create-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreateDialog {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #secrets = inject(FreshSecrets);
  readonly #dialog = inject<DialogRef>(DialogRef);
  readonly #formats = inject(Formats);
  protected readonly framework = inject<Framework | undefined>(DIALOG_DATA, { optional: true }) ?? undefined;

  protected readonly words = inject(Language).words(applicationsWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly types = applicationType.options;
  protected readonly title = computed(() => {
    const { create, frameworks } = this.words();
    return this.framework ? this.#formats.fill(create.title, { framework: frameworks[this.framework.id].name }) : create.blank;
  });

  readonly #model = signal({
    name: '',
    description: '',
    type: this.framework?.type ?? ('Native' satisfies ApplicationType as ApplicationType),
    isThirdParty: false,
  });
  protected readonly form = form(this.#model, (path) => {
    validateStandardSchema(path.name, createApplication.body.shape.name);
    validateStandardSchema(path.description, createApplication.body.shape.description.unwrap().unwrap());
  });
  protected readonly mayBeThirdParty = computed(() => signsPeopleIn(this.#model().type));
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    heldOpen(computed(() => this.form().submitting()));
  }

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(this.form, this.failure, () => this.#send());
  }

  protected cancel(): void {
    this.#dialog.close();
  }

  async #send(): Promise<void> {
    const { name, description, type, isThirdParty } = this.#model();
    const { origins } = this.framework ?? {};
    const body = {
      name,
      type,
      ...(description.trim() !== '' && { description }),
      ...(isThirdParty && signsPeopleIn(type) && { isThirdParty }),
      ...(origins && { customClientMetadata: { corsAllowedOrigins: [...origins] } }),
    };
    const { body: created } = await this.#api.call(createApplication, { body });
    if (created.secret !== undefined) this.#secrets.keep(created.id, created.secret);
    this.#dialog.close();
    const next = this.framework ? ['guide', this.framework.id] : created.secret === undefined ? [] : ['credentials'];
    await this.#router.navigate(['/applications', created.id, ...next]);
  }
}
