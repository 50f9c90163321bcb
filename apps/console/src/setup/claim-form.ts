import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, submit, validate, validateStandardSchema } from '@angular/forms/signals';
import { claimSetup } from '@gatepost/contracts/setup/operations';
import { ApiError } from '@gatepost/api-client/api-error';
import { Api } from '../api/api';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { setupWords } from './words';

/** The address and the name of the first administrator. */
@Component({
  selector: 'gp-claim-form',
  imports: [FormField, Icon],
  templateUrl: './claim-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimForm {
  readonly #api = inject(Api);
  readonly #failure = signal<ApiError | undefined>(undefined);

  readonly token = input.required<string>();
  /** With the address as the service knows it. */
  readonly claimed = output<string>();
  /** Somebody else was faster. */
  readonly taken = output();

  readonly #formats = inject(Formats);
  protected readonly words = inject(Language).words(setupWords);
  protected readonly model = linkedSignal(() => ({ token: this.token(), email: '', name: '' }));
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, claimSetup.body);
    // The service alone decides what an address is; this only catches what cannot be one.
    validate(path.email, ({ value }) => (/\S@\S/.test(value()) ? undefined : { kind: 'address' }));
  });
  protected readonly emailProblem = computed(() => {
    const email = this.form.email();
    if (!email.touched() || email.valid()) return undefined;
    return email.value().trim() === '' ? this.words().form.emailMissing : this.words().form.emailWrong;
  });
  protected readonly nameProblem = computed(() => (this.form.name().invalid() ? this.words().form.nameTooLong : undefined));
  protected readonly problem = computed(() => {
    const failure = this.#failure();
    return failure && this.#said(failure);
  });
  protected readonly requestId = computed(() => this.#failure()?.requestId);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.#failure.set(undefined);
    await submit(this.form, {
      action: () => this.#claim(),
      onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
    });
  }

  async #claim() {
    const { name, ...claim } = claimSetup.body.parse(this.model());
    try {
      const { body } = await this.#api.callAdministration(claimSetup, { body: { ...claim, ...(name && { name }) } });
      this.claimed.emit(body.email);
      return undefined;
    } catch (error) {
      return this.#refused(error);
    }
  }

  #refused(error: unknown) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === 'guard.invalid_input') return { kind: 'service', fieldTree: this.form.email };
    if (error.code === 'setup.already_claimed') this.taken.emit();
    else this.#failure.set(error);
    return undefined;
  }

  #said({ code, retryAfter = 60 }: ApiError) {
    const { link, limit, network, service } = this.words().problem;
    switch (code) {
      case 'setup.invalid_token':
        return link;
      case 'request.rate_limited':
        return { title: limit.title, text: this.#formats.counted(limit.text, Math.max(1, Math.ceil(retryAfter / 60))) };
      case 'client.unreachable':
        return network;
      default:
        return service;
    }
  }
}
