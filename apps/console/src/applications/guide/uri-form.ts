import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { changeApplication } from '@gatepost/contracts/management/applications';
import * as z from 'zod';
import { draftOf } from '../../forms/draft';
import { sendForm } from '../../forms/send-form';
import { serviceIssues } from '../../forms/service-issues';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { urisOf, type Application, type UriListName } from '../application';
import { CurrentApplication } from '../current-application';
import { changeOfUris, placeOfUris } from '../uris/save-uris';
import { UriList } from '../uris/uri-list';
import { tidied } from '../uris/uri-problem';
import { guideWords } from './words';

const { oidcClientMetadata, customClientMetadata } = changeApplication.body.shape;
const lists = z.object({
  redirectUris: oidcClientMetadata.unwrap().shape.redirectUris,
  postLogoutRedirectUris: oidcClientMetadata.unwrap().shape.postLogoutRedirectUris,
  corsAllowedOrigins: customClientMetadata.unwrap().shape.corsAllowedOrigins.unwrap(),
});

/** One list of the application, changed and saved in the midst of its guide. */
@Component({
  selector: 'gp-uri-form',
  imports: [Icon, Problem, UriList],
  templateUrl: './uri-form.html',
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-3);
    }
    .callout {
      align-items: start;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UriForm {
  readonly #current = inject(CurrentApplication);
  readonly application = input.required<Application>();
  readonly list = input.required<UriListName>();
  readonly suggested = input<readonly string[]>([]);

  protected readonly words = inject(Language).words(guideWords);
  readonly #draft = draftOf(() => ({ uris: [...urisOf(this.application(), this.list())] }));
  readonly changes = this.#draft.changes;
  protected readonly form = form(this.#draft.model, (path) => validateStandardSchema(path.uris, () => lists.shape[this.list()]));
  protected readonly failure = signal<unknown>(undefined);
  protected readonly isSaved = signal(false);

  /** The mobile client tells its returns apart by how they begin. */
  protected readonly sharesBeginning = computed(() => {
    if (this.list() !== 'postLogoutRedirectUris' || this.application().type !== 'Native') return false;
    const redirects = urisOf(this.application(), 'redirectUris');
    return this.#draft.model().uris.some((uri) => redirects.some((redirect) => redirect !== '' && uri.startsWith(redirect)));
  });

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.#draft.model.update(({ uris }) => ({ uris: tidied(uris) }));
    await sendForm(
      this.form,
      this.failure,
      () => this.#draft.saving(() => this.#send()),
      (error) => serviceIssues(error, this.form.uris, placeOfUris(this.list())),
    );
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.#draft.discard();
  }

  async #send(): Promise<void> {
    await this.#current.change((now) => changeOfUris(now, this.list(), this.#draft.over({ uris: [...urisOf(now, this.list())] }).uris));
    this.isSaved.set(true);
  }
}
