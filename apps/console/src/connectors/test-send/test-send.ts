import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import type { Config } from '@gatepost/connector-config/config-paths';
import { testConnector } from '@gatepost/contracts/management/connectors';
import { readDelivery } from '@gatepost/contracts/management/deliveries';
import { templateType, type TemplateType } from '@gatepost/contracts/management/email-templates';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Api } from '../../api/api';
import { Journey } from '../../deliveries/journey/journey';
import { Field } from '../../forms/field';
import { phoneDigits } from '../../forms/phone-digits';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { languages } from '../../language/languages';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { Session } from '../../session/session';
import type { ConfigurationDraft, Failure } from '../form/configuration-draft';
import { connectorsWords } from '../words';

const DELIVERY_ID = 'Delivery-Id';

/** Sends a message through the configuration on the page, and shows how far it came. */
@Component({
  selector: 'gp-test-send',
  imports: [Field, FormField, Icon, Journey, Problem, RouterLink],
  templateUrl: './test-send.html',
  styleUrl: './test-send.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TestSend {
  readonly #api = inject(Api);
  readonly #language = inject(Language);

  readonly draft = input.required<ConfigurationDraft>();
  readonly factoryId = input.required<string>();
  readonly type = input.required<'Email' | 'Sms'>();

  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(connectorsWords);
  protected readonly common = this.#language.words(commonWords);
  protected readonly kinds = templateType.options;
  protected readonly tags = languages.map(({ tag }) => tag);
  protected readonly isMail = computed(() => this.type() === 'Email');

  readonly #person = inject(Session).person;
  readonly #model = linkedSignal((): { to: string; template: TemplateType; language: string } => ({
    to: this.isMail() ? (this.#person()?.email ?? '') : '',
    template: 'SignIn',
    language: untracked(this.#language.tag),
  }));
  protected readonly form = form(this.#model, (path) => {
    validate(path.to, ({ value }) => {
      const isRight = this.isMail() ? /\S@\S/.test(value()) : /^\d+$/.test(phoneDigits(value()));
      return isRight ? undefined : { kind: 'address', message: this.isMail() ? this.common().field.notAnEmail : this.common().field.required };
    });
  });
  protected readonly isSending = computed(() => this.form().submitting());
  protected readonly failure = signal<Failure | undefined>(undefined);
  protected readonly delivery = signal<ReplyOf<typeof readDelivery> | undefined>(undefined);
  protected readonly limit = computed(() => {
    const error = this.failure()?.error;
    if (!(error instanceof ApiError) || error.code !== 'request.rate_limited') return undefined;
    return this.formats.counted(this.words().test.limit, Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60)));
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, {
      action: async () => {
        this.failure.set(undefined);
        this.delivery.set(undefined);
        this.failure.set(await this.draft().send((config) => this.#test(config)));
      },
      onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
    });
  }

  /** Also what did not arrive has a journey. */
  async #test(config: Config): Promise<void> {
    const { to, template, language } = this.#model();
    const recipient = this.isMail() ? { email: to.trim() } : { phone: phoneDigits(to) };
    const call = this.#api.call(testConnector, {
      params: { factoryId: this.factoryId() },
      body: { ...recipient, config, locale: language, templateType: template },
    });
    const { headers, refusal } = await call.then(
      (reply) => ({ headers: reply.headers, refusal: undefined }),
      (error: unknown) => ({ headers: error instanceof ApiError ? error.headers : undefined, refusal: error }),
    );
    await this.#show(headers?.get(DELIVERY_ID)).catch((error: unknown) => this.failure.set({ error, lines: [] }));
    if (refusal instanceof Error) throw refusal;
  }

  async #show(id: string | null | undefined): Promise<void> {
    if (!id) return;
    const { body } = await this.#api.call(readDelivery, { params: { id } });
    this.delivery.set(body);
  }
}
