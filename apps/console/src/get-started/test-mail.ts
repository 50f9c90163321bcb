import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { testConnector, type listConnectors } from '@gatepost/contracts/management/connectors';
import { readDelivery } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Api } from '../api/api';
import { Journey } from '../deliveries/journey/journey';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { Problem } from '../parts/problem';
import { Session } from '../session/session';
import { getStartedWords } from './words';

/** Sends a mail through what is saved, and shows how far it came. */
@Component({
  selector: 'gp-test-mail',
  imports: [FormField, Icon, Journey, Problem, RouterLink],
  templateUrl: './test-mail.html',
  styleUrl: './test-mail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TestMail {
  readonly #api = inject(Api);
  readonly #language = inject(Language);
  readonly connector = input.required<ReplyOf<typeof listConnectors>[number]>();
  readonly inbox = input<string>();
  /** It is the step that comes now. */
  readonly isNext = input(false);
  /** It was handed over. */
  readonly sent = output();

  protected readonly words = this.#language.words(getStartedWords);
  readonly #model = signal({ to: inject(Session).person()?.email ?? '' });
  protected readonly form = form(this.#model, (path) => {
    validate(path.to, ({ value }) => (/\S@\S/.test(value()) ? undefined : { kind: 'address' }));
  });
  protected readonly isWrong = computed(() => this.form.to().touched() && this.form.to().invalid());
  protected readonly failure = signal<unknown>(undefined);
  protected readonly delivery = signal<ReplyOf<typeof readDelivery> | undefined>(undefined);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, {
      action: async () => {
        this.failure.set(undefined);
        this.delivery.set(undefined);
        const deliveryId = await this.#test();
        if (deliveryId) await this.#show(deliveryId);
      },
      onInvalid: () => this.form.to().focusBoundControl(),
    });
  }

  /** Answers where the journey is to be read. What did not arrive has one too. */
  async #test(): Promise<string | undefined> {
    const { connectorId: factoryId, config } = this.connector();
    const body = { email: this.#model().to.trim(), config, locale: this.#language.tag() };
    try {
      const { headers } = await this.#api.call(testConnector, { params: { factoryId }, body });
      this.sent.emit();
      return headers.get('Delivery-Id') ?? undefined;
    } catch (error) {
      this.failure.set(error);
      return error instanceof ApiError ? (error.headers?.get('Delivery-Id') ?? undefined) : undefined;
    }
  }

  async #show(id: string): Promise<void> {
    try {
      this.delivery.set((await this.#api.call(readDelivery, { params: { id } })).body);
    } catch (error) {
      if (this.failure() === undefined) this.failure.set(error);
    }
  }
}
