import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { applyWhen, form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { changeApplication } from '@gatepost/contracts/management/applications';
import { draftOf } from '../../../forms/draft';
import { Field } from '../../../forms/field';
import { SaveBar } from '../../../forms/save-bar';
import { sendForm } from '../../../forms/send-form';
import { warnsBeforeUnload, type HasChanges } from '../../../forms/unsaved-changes';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { Problem } from '../../../parts/problem';
import { signsPeopleIn } from '../../application';
import { CurrentApplication } from '../../current-application';
import { applicationsWords } from '../../words';
import { detailWords } from '../words';
import { changesOf, modelOf } from './advanced-model';

const { oidcClientMetadata, customClientMetadata } = changeApplication.body.shape;
const { backchannelLogoutUri } = oidcClientMetadata.unwrap().shape;
const { refreshTokenTtlInDays, idTokenTtl } = customClientMetadata.unwrap().shape;

/** How long tokens live, who is told of the end of a session, and what was settled for good. */
@Component({
  selector: 'gp-advanced-tab',
  imports: [Field, FormField, Problem, SaveBar],
  templateUrl: './advanced-tab.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AdvancedTab implements HasChanges {
  readonly #current = inject(CurrentApplication);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(detailWords);
  protected readonly all = inject(Language).words(applicationsWords);
  protected readonly application = this.#current.present;

  readonly #draft = draftOf(() => modelOf(this.application()));
  readonly changes = computed(() => (this.#current.isDeleted() ? 0 : this.#draft.changes()));
  protected readonly form = form(this.#draft.model, (path) => {
    const { oidcClientMetadata: oidc, customClientMetadata: custom } = path;
    applyWhen(
      oidc.backchannelLogoutUri,
      ({ value }) => value() !== '',
      (uri) => validateStandardSchema(uri, backchannelLogoutUri.unwrap()),
    );
    applyWhen(
      custom.refreshTokenTtlInDays,
      ({ value }) => value() !== null,
      (days) => validateStandardSchema(days, refreshTokenTtlInDays.unwrap().nullable()),
    );
    applyWhen(
      custom.idTokenTtl,
      ({ value }) => value() !== null,
      (seconds) => validateStandardSchema(seconds, idTokenTtl.unwrap().nullable()),
    );
  });
  protected readonly hasPeople = computed(() => signsPeopleIn(this.application().type));
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
    await this.#current.change((now) => changesOf(now, this.#draft.over(modelOf(now))));
  }
}
