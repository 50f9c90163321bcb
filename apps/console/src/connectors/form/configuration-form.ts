import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { connectorsWords } from '../words';
import type { ConfigurationDraft } from './configuration-draft';
import { ConfigurationItem } from './configuration-item';
import type { ItemWords, Remark } from './remark';
import { sectionsOf } from './sections';

/** A configuration as controls, drawn from what its kind of connector tells of it. */
@Component({
  selector: 'gp-configuration-form',
  imports: [ConfigurationItem, Icon],
  templateUrl: './configuration-form.html',
  styleUrl: './configuration-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfigurationForm {
  readonly draft = input.required<ConfigurationDraft>();
  /** By the keys of items. */
  readonly said = input<Readonly<Record<string, ItemWords>>>({});
  readonly remarks = input<readonly Remark[]>([]);

  protected readonly words = inject(Language).words(connectorsWords);
  protected readonly sections = computed(() => sectionsOf(this.draft().guided(), this.draft().shown()));
  readonly #isMoreWrong = computed(() => {
    const { texts, switches, lists } = this.draft().form;
    const more = this.sections().find(({ name }) => name === 'more')?.items ?? [];
    return more.some(({ key }) => {
      const state = (texts[key] ?? switches[key] ?? lists[key])?.();
      return state !== undefined && state.touched() && state.invalid();
    });
  });
  /** What is wrong is not hidden when something was tried; otherwise it is as the person has it. */
  protected readonly isMoreOpen = linkedSignal<{ readonly isWrong: boolean; readonly attempts: number }, boolean>({
    source: () => ({ isWrong: this.#isMoreWrong(), attempts: this.draft().attempts() }),
    computation: ({ isWrong, attempts }, previous) => (isWrong && attempts !== previous?.source.attempts) || (previous?.value ?? false),
  });

  protected remarksOf(key: string): readonly Remark[] {
    return this.remarks().filter((remark) => remark.key === key);
  }

  /** Takes the whole width of the form. */
  protected isWhole({ key, type }: FormItem): boolean {
    if (
      this.draft()
        .guided()
        .choices.some((choice) => choice.key === key)
    )
      return true;
    return type === 'Json' || type === 'MultilineText' || type === 'Switch' || type === 'MultiSelect';
  }
}
