import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { valueAt } from '@gatepost/connector-config/config-paths';
import { MASK } from '@gatepost/connector-config/masked-secrets';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import { CodeEditor } from '../../forms/code-editor';
import { Field } from '../../forms/field';
import { SecretField } from '../../forms/secret-field';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { connectorsWords } from '../words';
import type { ConfigurationDraft } from './configuration-draft';
import type { ItemWords, Remark } from './remark';
import { SeveralChoices } from './several-choices';

type Kind = 'secret' | 'switch' | 'list' | 'select' | 'code' | 'lines' | 'number' | 'text';

const KINDS: Readonly<Record<FormItem['type'], Kind>> = {
  Text: 'text',
  Number: 'number',
  MultilineText: 'lines',
  Switch: 'switch',
  Select: 'select',
  MultiSelect: 'list',
  Json: 'code',
};

/** One control of a configuration, with what is to be said of it. */
@Component({
  selector: 'gp-configuration-item',
  imports: [CodeEditor, Field, FormField, Icon, SecretField, SeveralChoices],
  templateUrl: './configuration-item.html',
  styleUrl: './configuration-item.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfigurationItem {
  readonly draft = input.required<ConfigurationDraft>();
  readonly item = input.required<FormItem>();
  readonly said = input<ItemWords>();
  readonly remarks = input<readonly Remark[]>([]);

  protected readonly words = inject(Language).words(connectorsWords);
  protected readonly text = computed(() => this.draft().form.texts[this.item().key]);
  protected readonly switch = computed(() => this.draft().form.switches[this.item().key]);
  protected readonly list = computed(() => this.draft().form.lists[this.item().key]);

  protected readonly label = computed(() => this.said()?.label ?? this.item().label);
  protected readonly help = computed(() => this.said()?.help ?? (this.item().description ?? this.item().tooltip)?.replaceAll('`', ''));
  /** What stands in angle brackets only repeats the label. */
  protected readonly placeholder = computed(() => {
    const text = this.said()?.placeholder ?? this.item().placeholder;
    return text === undefined || /^<[\w-]+>$/.test(text) ? undefined : text;
  });
  protected readonly isOptional = computed(() => this.item().required !== true && this.said()?.isNeeded !== true);

  /** What is stored is a secret for the service, whatever the form says of it. */
  protected readonly stored = computed(() => {
    const { guided, savedConfig } = this.draft();
    const places = guided().places[this.item().key] ?? [];
    return places.some((place) => valueAt(savedConfig(), place) === MASK) ? MASK : undefined;
  });
  protected readonly kind = computed((): Kind => {
    const { type, isConfidential = false } = this.item();
    const isOpen = type === 'Switch' || type === 'Select' || type === 'MultiSelect';
    return (isConfidential && !isOpen) || this.stored() !== undefined ? 'secret' : KINDS[type];
  });

  protected readonly options = computed(() => {
    const item = this.item();
    const titles = this.said()?.options;
    return item.type === 'Select' ? item.selectItems.map(({ value, title }) => ({ value, title: titles?.[value] ?? title })) : [];
  });
  protected readonly values = computed(() => {
    const item = this.item();
    return item.type === 'MultiSelect' ? item.selectItems.map(({ value }) => value) : [];
  });
  /** Nothing is chosen, or need not be. */
  protected readonly hasNoChoice = computed(() => this.isOptional() || !this.options().some(({ value }) => value === this.text()?.().value()));
  protected readonly switchProblem = computed(() => {
    const state = this.switch()?.();
    return state?.touched() ? state.errors()[0]?.message : undefined;
  });
  /** Of what is new, advice waits until the control was left; about a choice, until anything was. */
  protected readonly told = computed(() => {
    if (Object.keys(this.draft().savedConfig()).length > 0) return this.remarks();
    const isTyped = this.kind() !== 'select' && this.kind() !== 'switch';
    const wasLeft = isTyped ? this.text()?.().touched() : this.draft().form().touched();
    return wasLeft === true ? this.remarks() : [];
  });
}
