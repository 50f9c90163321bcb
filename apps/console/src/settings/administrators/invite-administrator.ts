import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import { form, FormField, required, validate, validateStandardSchema } from '@angular/forms/signals';
import { name, type UserReply } from '@gatepost/contracts/management/users-shapes';
import { heldOpen } from '../../dialogs/held-open';
import { Told } from '../../dialogs/told';
import { Field } from '../../forms/field';
import { sendForm } from '../../forms/send-form';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { CopyButton } from '../../parts/copy-button';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { titleOf } from '../../users/person';
import { settingsWords } from '../words';
import { Administration } from './administration';

/** Makes somebody an administrator, and says how they come in. The dialog answers whether it did. */
@Component({
  selector: 'gp-invite-administrator',
  imports: [CopyButton, Field, FormField, Problem, Told],
  templateUrl: './invite-administrator.html',
  styles: `
    .sample {
      display: flex;
      align-items: center;
      gap: var(--gp-2);
      padding-block: var(--gp-2);
    }
    .sample span {
      flex: 1;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InviteAdministrator {
  readonly #administration = inject(Administration);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly words = inject(Language).words(settingsWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly formats = inject(Formats);
  protected readonly titleOf = titleOf;
  /** Where the console is. */
  protected readonly address = inject(DOCUMENT).baseURI;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly invited = signal<UserReply | undefined>(undefined);
  readonly #model = signal({ primaryEmail: '', name: '' });
  protected readonly form = form(this.#model, (path) => {
    required(path.primaryEmail);
    validate(path.primaryEmail, ({ value }) => {
      const text = value().trim();
      return text === '' || /^\S+@\S+\.\S+$/.test(text) ? undefined : { kind: 'format', message: this.words().administrators.inviting.wrong };
    });
    validateStandardSchema(path.name, name);
  });

  constructor() {
    heldOpen(computed(() => this.form().submitting()));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(this.form, this.failure, () => this.#invite());
  }

  protected close(): void {
    this.#dialog.close(this.invited() !== undefined);
  }

  async #invite(): Promise<void> {
    const { primaryEmail, name: called } = this.#model();
    this.invited.set(await this.#administration.invite({ email: primaryEmail.trim(), name: called.trim() }));
  }
}
