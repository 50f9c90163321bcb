import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { deleteConnector, readConnector, readConnectorFactory, type ConnectorView } from '@gatepost/contracts/management/connectors';
import { readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import { readSignInExperience } from '@gatepost/contracts/management/sign-in-experience';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { warnsBeforeUnload } from '../../forms/unsaved-changes';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { stateOf } from '../connector-state';
import { KindSpeech } from '../kind-speech';
import { connectorsWords } from '../words';
import { ConnectorEditor } from './connector-editor';
import { leadOf } from './lead';
import { isOffered } from './use-in-sign-in';

/** A connector that is set up. */
@Component({
  selector: 'gp-saved-connector',
  imports: [ConnectorEditor, Icon, LoadFailed, PageHead, Problem, RouterLink, SkeletonRows],
  templateUrl: './saved-connector.html',
  styles: `
    .next {
      margin-bottom: var(--gp-6);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedConnector {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #formats = inject(Formats);
  readonly #kinds = inject(KindSpeech);
  readonly #language = inject(Language);
  readonly #router = inject(Router);
  readonly #isGone = signal(false);
  private readonly editor = viewChild(ConnectorEditor);

  readonly id = input.required<string>();

  protected readonly words = this.#language.words(connectorsWords);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly found = loaded(
    () => this.id(),
    async (id) => {
      const { body: connector } = await this.#api.call(readConnector, { params: { id } });
      const { body: factory } = await this.#api.call(readConnectorFactory, { params: { id: connector.connectorId } });
      return { connector, factory };
    },
  );
  /** Good to know, also when it cannot be had. */
  readonly #beside = loaded(
    () => this.id(),
    async () => {
      const [metrics, experience] = await Promise.all([this.#api.call(readDeliveryMetrics, {}), this.#api.call(readSignInExperience, {})]);
      return { health: metrics.body.connectors, experience: experience.body };
    },
  );

  /** With what stands above it, which would only push it down later. */
  protected readonly shown = computed(() => (this.#beside.isLoading() && !this.#beside.value() ? undefined : this.found.value()));

  protected readonly name = computed(() => {
    const connector = this.found.value()?.connector;
    return connector ? this.#kinds.name(connector.connectorId, connector) : '';
  });
  protected readonly lead = computed(() => {
    const connector = this.found.value()?.connector;
    return connector && leadOf(connector.type, this.words());
  });
  protected readonly crumbs = computed(() => [{ label: this.words().title, link: '/connectors' }]);
  protected readonly state = computed(() => {
    const beside = this.#beside.value();
    if (!beside || this.found.value()?.connector.type === 'Social') return undefined;
    const health = beside.health.find(({ connectorId }) => connectorId === this.id());
    return stateOf(health, this.words(), this.#formats);
  });
  protected readonly next = computed(() => {
    const connector = this.found.value()?.connector;
    const experience = this.#beside.value()?.experience;
    if (!connector || !experience || isOffered(connector.type, connector.target, experience)) return undefined;
    const { email, sms, social } = this.words().next;
    return { Email: email, Sms: sms, Social: social }[connector.type];
  });
  readonly changes = computed(() => (this.#isGone() ? 0 : (this.editor()?.changes() ?? 0)));

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected changed(connector: ConnectorView): void {
    const found = this.found.value();
    if (found) this.found.set({ ...found, connector });
    this.#beside.reload();
  }

  protected async remove(): Promise<void> {
    const connector = this.found.value()?.connector;
    if (!connector) return;
    const { remove, removeTitle, removeEmail, removeSms, removeSocial } = this.words().setup;
    const lead = { Email: removeEmail, Sms: removeSms, Social: removeSocial }[connector.type];
    const name = this.name();
    if (!(await this.#confirm.ask({ title: this.#formats.fill(removeTitle, { name }), lead, action: remove, danger: true, typed: name }))) return;
    try {
      await this.#api.call(deleteConnector, { params: { id: connector.id } });
      this.#isGone.set(true);
      await this.#router.navigate(['/connectors'], { queryParams: connector.type === 'Social' ? { tab: 'social' } : {} });
    } catch (error) {
      this.failure.set(error);
    }
  }
}
