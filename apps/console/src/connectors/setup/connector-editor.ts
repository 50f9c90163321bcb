import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { form } from '@angular/forms/signals';
import type { Config } from '@gatepost/connector-config/config-paths';
import { formValuesOf, startingValues } from '@gatepost/connector-config/guided-form';
import type { SmtpPreset } from '@gatepost/connector-config/presets/preset';
import { SMTP_CONNECTOR_ID, smtpConfig } from '@gatepost/connector-config/smtp';
import { changeConnector, createConnector, readConnector, type ConnectorView, type readConnectorFactory } from '@gatepost/contracts/management/connectors';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { differences, draftOf } from '../../forms/draft';
import { SaveBar } from '../../forms/save-bar';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Clamped } from '../../parts/clamped';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { MailDoctor } from '../doctor/mail-doctor';
import { ConfigurationDraft, type DraftStart, type Failure } from '../form/configuration-draft';
import { ConfigurationForm } from '../form/configuration-form';
import { factoryWords } from '../form/factory-words';
import { guidedFormOf } from '../form/guided-form-of';
import { JsonView } from '../form/json-view';
import { Guide } from '../guide/guide';
import { KindSpeech } from '../kind-speech';
import { inWords } from '../presets/in-words';
import { presetWords } from '../presets/preset-words';
import { problemText } from '../presets/problem-text';
import { TestSend } from '../test-send/test-send';
import { commonWords } from '../../parts/words';
import { connectorsWords } from '../words';
import { newConnectorId } from './new-connector-id';
import { presetRemarks } from './preset-remarks';
import { askedBy, presetFor, presetsOf, valuesOfPreset } from './presets';
import { ProviderChoice } from './provider-choice';
import { SocialSettings, type SocialModel } from './social-settings';

/** Sets a connector up, new or saved: the settings, what a doctor and a test say of them, and the guide beside. */
@Component({
  selector: 'gp-connector-editor',
  imports: [Clamped, ConfigurationForm, Guide, Icon, JsonView, MailDoctor, Problem, ProviderChoice, SaveBar, SocialSettings, TestSend],
  templateUrl: './connector-editor.html',
  styleUrl: './connector-editor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConnectorEditor {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #kinds = inject(KindSpeech);
  readonly #language = inject(Language);
  readonly #factoryWords = this.#language.words(factoryWords);
  readonly #presetWords = this.#language.words(presetWords);
  readonly #newId = newConnectorId();
  private readonly json = viewChild(JsonView);

  readonly factory = input.required<ReplyOf<typeof readConnectorFactory>>();
  /** undefined: it is new. */
  readonly connector = input<ConnectorView>();
  /** The provider to begin with. */
  readonly presetId = input<string>();
  /** What has to go when this is saved. */
  readonly replaced = input<ConnectorView>();
  readonly saved = output<ConnectorView>();

  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(connectorsWords);
  readonly #common = this.#language.words(commonWords);
  protected readonly view = signal<'form' | 'json'>('form');
  protected readonly failure = signal<Failure | undefined>(undefined);
  protected readonly isSaving = signal(false);
  protected readonly wasTried = signal(false);
  protected readonly isUnreadable = computed(() => this.json()?.isReadable() === false);

  readonly #guided = computed(() => guidedFormOf(this.factory()));
  protected readonly presets = computed(() => presetsOf(this.factory().customData));
  protected readonly id = computed(() => this.connector()?.id ?? this.#newId);
  protected readonly name = computed(() => this.#kinds.name(this.factory().id, this.connector() ?? this.factory()));
  readonly #start = computed((): DraftStart => {
    const config = this.connector()?.config;
    if (config) return { config, values: formValuesOf(this.#guided(), config) };
    const values = startingValues(this.#guided());
    const preset = this.presets().find(({ id }) => id === this.presetId());
    return { config: {}, values: preset ? valuesOfPreset(this.#guided(), values, preset) : values };
  });
  protected readonly draft = new ConfigurationDraft({
    guided: this.#guided,
    start: this.#start,
    schema: computed(() => (this.factory().id === SMTP_CONNECTOR_ID ? smtpConfig : undefined)),
    issueWords: computed(() => this.#factoryWords()[this.factory().id]?.issues ?? {}),
  });
  protected readonly preset = linkedSignal(() => {
    const config = this.connector()?.config;
    return config ? presetFor(this.presets(), config) : this.presets().find(({ id }) => id === this.presetId());
  });
  protected readonly said = computed(() => {
    const preset = this.preset();
    const asked = preset ? askedBy(this.#guided(), this.draft.shown(), inWords(preset, this.#presetWords())) : {};
    return { ...this.#factoryWords()[this.factory().id]?.items, ...asked };
  });
  protected readonly remarks = computed(() => {
    if (this.presets().length === 0) return [];
    return presetRemarks(this.#guided(), this.draft.shown(), this.draft.config()).map((remark) => ({
      ...remark,
      ...problemText(remark, this.#presetWords(), this.formats),
    }));
  });

  readonly #social = draftOf((): SocialModel => {
    const { syncProfile = false, metadata = {} } = this.connector() ?? {};
    return { syncProfile, target: metadata.target ?? '', name: metadata.name?.['en'] ?? '' };
  });
  protected readonly socialForm = form(this.#social.model);
  readonly changes = computed(() => this.draft.changes() + this.#social.changes());

  /** With its server: another one may have the same name. */
  protected readonly replacedName = computed(() => {
    const other = this.replaced();
    if (!other) return undefined;
    const { host } = other.config;
    const name = this.#kinds.name(other.connectorId, other);
    return typeof host === 'string' ? this.formats.fill(this.words().setup.replaces.named, { name, host }) : name;
  });

  protected choose(preset: SmtpPreset): void {
    this.draft.fill(valuesOfPreset(this.#guided(), this.draft.values(), preset, this.preset()));
    this.preset.set(preset);
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.draft.discard();
    this.#social.discard();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.draft.isBusy()) return;
    this.wasTried.set(true);
    if (this.isUnreadable()) return;
    this.isSaving.set(true);
    this.failure.set(undefined);
    this.failure.set(await this.draft.send((config) => this.#save(config)));
    this.isSaving.set(false);
  }

  async #save(config: Config): Promise<void> {
    const connector = this.connector();
    const more = this.factory().type === 'Social' ? this.#socialParts() : {};
    if (connector) {
      // A configuration is replaced as a whole, and the halves of two would make none.
      const params = { id: connector.id };
      const { body: now } = await this.#api.call(readConnector, { params });
      if (differences(now.config, connector.config) > 0 && !(await this.#confirm.ask(this.#common().conflict))) return;
      const { body } = await this.#api.call(changeConnector, { params, body: { config, ...more } });
      return this.saved.emit(body);
    }
    if (!(await this.#mayReplace())) return;
    const { body } = await this.#api.call(createConnector, { body: { connectorId: this.factory().id, id: this.id(), config, ...more } });
    this.saved.emit(body);
  }

  async #mayReplace(): Promise<boolean> {
    const name = this.replacedName();
    if (name === undefined) return true;
    const { title, text, action } = this.words().setup.replaces;
    return this.#confirm.ask({ title: this.formats.fill(title, { name }), lead: this.formats.fill(text, { name }), action, danger: true });
  }

  #socialParts() {
    const { syncProfile, target, name } = this.#social.model();
    if (this.factory().isStandard !== true) return { syncProfile };
    const given = this.connector()?.metadata ?? {};
    return { syncProfile, metadata: { ...given, target: target.trim(), name: { ...given.name, en: name.trim() } } };
  }
}
