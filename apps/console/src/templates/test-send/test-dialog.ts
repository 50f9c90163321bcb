import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { listConnectors, testConnector } from '@gatepost/contracts/management/connectors';
import { readDelivery } from '@gatepost/contracts/management/deliveries';
import type { TemplatePlace } from '@gatepost/contracts/management/email-templates';
import { Api } from '../../api/api';
import { Journey } from '../../deliveries/journey/journey';
import type { DeliveryJourney } from '../../deliveries/journey/journey-steps';
import { Field } from '../../forms/field';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { Session } from '../../session/session';
import { templatesWords } from '../words';

export interface TestWanted {
  readonly place: TemplatePlace;
  readonly isUnpublished: boolean;
}

/** Sends a template, as it is published, through the connector that is set up, and shows how far it came. */
@Component({
  selector: 'gp-test-dialog',
  imports: [Field, FormField, Journey, Problem, RouterLink],
  templateUrl: './test-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TestDialog {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef>(DialogRef);
  protected readonly wanted = inject<TestWanted>(DIALOG_DATA);
  readonly #words = inject(Language).words(templatesWords);
  protected readonly words = () => this.#words().test;
  protected readonly common = inject(Language).words(commonWords);
  readonly #model = signal({ to: inject(Session).person()?.email ?? '' });
  protected readonly form = form(this.#model, (path) => {
    validate(path.to, ({ value }) => (/\S@\S/.test(value()) ? undefined : { kind: 'address', message: this.common().field.notAnEmail }));
  });
  protected readonly connector = loaded(
    () => ({}),
    async () => ({ found: (await this.#api.call(listConnectors, {})).body.find(({ type }) => type === 'Email') }),
  );
  protected readonly problem = signal<unknown>(undefined);
  protected readonly delivery = signal<DeliveryJourney | undefined>(undefined);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.problem.set(undefined);
    this.delivery.set(undefined);
    await submit(this.form, {
      action: () => this.#send(),
      onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
    });
  }

  protected close(): void {
    this.#dialog.close();
  }

  /** Also what did not arrive has a journey. The mask in the configuration stands for the secret that is saved. */
  async #send(): Promise<undefined> {
    const connector = this.connector.value()?.found;
    if (!connector) return;
    const { templateType, languageTag: locale } = this.wanted.place;
    const body = { email: this.#model().to.trim(), config: connector.config, templateType, locale };
    const headers = await this.#api.call(testConnector, { params: { factoryId: connector.connectorId }, body }).then(
      (reply) => reply.headers,
      (error: unknown) => {
        this.problem.set(error);
        return error instanceof ApiError ? error.headers : undefined;
      },
    );
    const id = headers?.get('Delivery-Id');
    if (!id) return;
    try {
      this.delivery.set((await this.#api.call(readDelivery, { params: { id } })).body);
    } catch (error) {
      this.problem.set(error);
    }
  }
}
