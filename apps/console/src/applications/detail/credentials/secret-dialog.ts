import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, submit, validateStandardSchema } from '@angular/forms/signals';
import { createApplicationSecret, renameApplicationSecret } from '@gatepost/contracts/management/application-secrets';
import { ApiError } from '@gatepost/api-client/api-error';
import { Api } from '../../../api/api';
import { heldOpen } from '../../../dialogs/held-open';
import { Field } from '../../../forms/field';
import { serviceIssues } from '../../../forms/service-issues';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { Problem } from '../../../parts/problem';
import { commonWords } from '../../../parts/words';
import { FreshSecrets } from '../../fresh-secrets';
import { detailWords } from '../words';

/** Of an application; with `name` it is renamed. */
export interface SecretWish {
  readonly id: string;
  readonly name?: string;
}

const DAY = 86_400_000;
const LIVES = [30, 90, 180, 365];

/** The name and the end of a secret. */
@Component({
  selector: 'gp-secret-dialog',
  imports: [Field, FormField, Problem],
  template: `
    <form class="dialog-body" novalidate (submit)="save($event)">
      <h2 id="secret-title">{{ wish.name === undefined ? said().createTitle : said().renameTitle }}</h2>
      @if (wish.name === undefined) {
        <p>{{ said().createLead }}</p>
      }
      <gp-problem [error]="failure()" />
      <gp-field [label]="said().name">
        <input class="input" dir="auto" autocomplete="off" [formField]="form.name" />
      </gp-field>
      @if (wish.name === undefined) {
        <gp-field [label]="said().life">
          <select class="input" [formField]="form.days">
            <option value="">{{ said().never }}</option>
            @for (life of lives(); track life.value) {
              <option [value]="life.value">{{ life.label }}</option>
            }
          </select>
        </gp-field>
      }
      <div class="dialog-acts">
        <button type="button" class="btn quiet" [disabled]="form().submitting()" (click)="cancel()">{{ common().cancel }}</button>
        <button type="submit" class="btn primary" [attr.aria-busy]="form().submitting()">
          {{ wish.name === undefined ? said().add : said().renameAction }}
        </button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SecretDialog {
  readonly #api = inject(Api);
  readonly #fresh = inject(FreshSecrets);
  readonly #formats = inject(Formats);
  readonly #words = inject(Language).words(detailWords);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly wish = inject<SecretWish>(DIALOG_DATA);

  protected readonly common = inject(Language).words(commonWords);
  protected readonly said = computed(() => this.#words().credentials);
  protected readonly lives = computed(() => LIVES.map((days) => ({ value: String(days), label: this.#formats.counted(this.said().days, days) })));
  readonly #model = signal({ name: this.wish.name ?? '', days: '' });
  protected readonly form = form(this.#model, (path) => validateStandardSchema(path.name, createApplicationSecret.body.shape.name));
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    heldOpen(computed(() => this.form().submitting()));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(undefined);
    await submit(this.form, {
      action: () => this.#send(),
      onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
    });
  }

  protected cancel(): void {
    this.#dialog.close(false);
  }

  async #send() {
    try {
      await (this.wish.name === undefined ? this.#create() : this.#rename(this.wish.name));
      this.#dialog.close(true);
      return undefined;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'application.secret_name_exists')
        return [{ kind: 'service', message: error.message, fieldTree: this.form.name }];
      const issues = serviceIssues(error, this.form);
      if (issues.length === 0) this.failure.set(error);
      return issues;
    }
  }

  async #create(): Promise<void> {
    const { name, days } = this.#model();
    const expiresAt = days === '' ? null : Date.now() + Number(days) * DAY;
    const { body } = await this.#api.call(createApplicationSecret, { params: { id: this.wish.id }, body: { name, expiresAt } });
    this.#fresh.keep(this.wish.id, body.value);
  }

  async #rename(from: string): Promise<void> {
    await this.#api.call(renameApplicationSecret, { params: { id: this.wish.id, name: from }, body: { name: this.#model().name } });
  }
}
