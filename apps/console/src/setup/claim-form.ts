import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, submit, validate, validateStandardSchema } from '@angular/forms/signals';
import { claimSetup } from '@gatepost/contracts/setup/operations';
import { Api, ApiError } from '../api/call';
import { Icon } from '../frame/icon';
import { words } from './words';

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

  protected readonly words = words;
  protected readonly model = linkedSignal(() => ({ token: this.token(), email: '', name: '' }));
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, claimSetup.body);
    // The service alone decides what an address is; this only catches what cannot be one.
    validate(path.email, ({ value }) => (/\S@\S/.test(value()) ? undefined : { kind: 'address' }));
  });
  protected readonly emailProblem = computed(() => {
    const email = this.form.email();
    if (!email.touched() || email.valid()) return undefined;
    return email.value().trim() === '' ? words.form.emailMissing : words.form.emailWrong;
  });
  protected readonly nameProblem = computed(() => (this.form.name().invalid() ? words.form.nameTooLong : undefined));
  protected readonly problem = computed(() => {
    const failure = this.#failure();
    return failure && said(failure);
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
      const { email } = await this.#api.call(claimSetup, { ...claim, ...(name && { name }) });
      this.claimed.emit(email);
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
}

function said({ code, retryAfterSeconds }: ApiError) {
  switch (code) {
    case 'setup.invalid_token':
      return words.problem.link;
    case 'request.rate_limited':
      return words.problem.limit(Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60)));
    case 'network':
      return words.problem.network;
    default:
      return words.problem.service;
  }
}
