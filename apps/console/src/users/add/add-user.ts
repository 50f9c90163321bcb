import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { createUser } from '@gatepost/contracts/management/users';
import { name, type UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { heldOpen } from '../../dialogs/held-open';
import { Told } from '../../dialogs/told';
import { Field } from '../../forms/field';
import { sendForm } from '../../forms/send-form';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { checksAddress, checksPhone, checksUsername } from '../identifiers/identifier-rules';
import { identifierIssues } from '../identifiers/taken-identifiers';
import { generatePassword } from '../password/generate-password';
import { ShownOnce } from '../password/shown-once';
import { phoneDigits } from '../../forms/phone-digits';
import { titleOf } from '../person';
import { usersWords } from '../words';

const NOBODY = { primaryEmail: '', primaryPhone: '', username: '', name: '', hasPassword: false };

/** Adds somebody. The dialog answers whether it did. */
@Component({
  selector: 'gp-add-user',
  imports: [Field, FormField, Problem, RouterLink, ShownOnce, Told],
  templateUrl: './add-user.html',
  styles: `
    .check small {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddUser {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly words = inject(Language).words(usersWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly formats = inject(Formats);
  protected readonly titleOf = titleOf;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly added = signal<{ readonly user: UserReply; readonly password: string | undefined } | undefined>(undefined);
  readonly #model = signal(NOBODY);
  protected readonly form = form(this.#model, (path) => {
    const problems = () => this.words().problems;
    validate(path.primaryEmail, ({ valueOf }) => {
      const hasOne = [path.primaryEmail, path.primaryPhone, path.username].some((identifier) => valueOf(identifier).trim() !== '');
      return hasOne ? undefined : { kind: 'none', message: problems().one };
    });
    checksAddress(path.primaryEmail, problems);
    checksPhone(path.primaryPhone, problems);
    checksUsername(path.username, problems);
    validateStandardSchema(path.name, name);
  });

  constructor() {
    heldOpen(computed(() => this.form().submitting() || this.added()?.password !== undefined));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(
      this.form,
      this.failure,
      () => this.#add(),
      (error) => identifierIssues(error, this.form),
    );
  }

  protected another(): void {
    this.added.set(undefined);
    this.#model.set(NOBODY);
    this.form().reset();
  }

  protected close(): void {
    this.#dialog.close(this.added() !== undefined);
  }

  async #add(): Promise<void> {
    const { primaryEmail, primaryPhone, username, name: called, hasPassword } = this.#model();
    const password = hasPassword ? generatePassword() : undefined;
    const given = { primaryEmail: primaryEmail.trim(), primaryPhone: phoneDigits(primaryPhone), username: username.trim(), name: called.trim(), password };
    const body = createUser.body.parse(Object.fromEntries(Object.entries(given).filter(([, value]) => value)));
    const { body: user } = await this.#api.call(createUser, { body });
    this.added.set({ user, password });
  }
}
