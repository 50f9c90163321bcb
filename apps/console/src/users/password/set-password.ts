import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { applyWhen, form, FormField, validateStandardSchema } from '@angular/forms/signals';
import { changeUserPassword } from '@gatepost/contracts/management/users-parts';
import { password, type UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { heldOpen } from '../../dialogs/held-open';
import { Told } from '../../dialogs/told';
import { Field } from '../../forms/field';
import { sendForm } from '../../forms/send-form';
import { Language } from '../../language/language';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { usersWords } from '../words';
import { generatePassword } from './generate-password';
import { ShownOnce } from './shown-once';

/** Sets somebody's password. The dialog answers how the user is then. */
@Component({
  selector: 'gp-set-password',
  imports: [Field, FormField, Problem, ShownOnce, Told],
  templateUrl: './set-password.html',
  styles: `
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin: 0;
      padding: 0;
      border: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetPassword {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef<UserReply>>(DialogRef);
  protected readonly user = inject<UserReply>(DIALOG_DATA);

  protected readonly words = inject(Language).words(usersWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly done = signal<{ readonly user: UserReply; readonly password: string | undefined } | undefined>(undefined);
  protected readonly model = signal({ way: 'generated', password: '' });
  protected readonly form = form(this.model, (path) =>
    applyWhen(
      path,
      ({ value }) => value().way === 'typed',
      (typed) => validateStandardSchema(typed.password, password),
    ),
  );

  constructor() {
    heldOpen(computed(() => this.form().submitting() || this.done() !== undefined));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(this.form, this.failure, () => this.#set());
  }

  protected close(): void {
    this.#dialog.close(this.done()?.user);
  }

  async #set(): Promise<void> {
    const { way, password: typed } = this.model();
    const isGenerated = way === 'generated';
    const chosen = isGenerated ? generatePassword() : typed;
    const { body } = await this.#api.call(changeUserPassword, { params: { userId: this.user.id }, body: { password: chosen } });
    this.done.set({ user: body, password: isGenerated ? chosen : undefined });
  }
}
