import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ApiError } from '@gatepost/api-client/api-error';
import { SaveBar } from '../../forms/save-bar';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { policyForm } from '../policy-form';
import { securityWords } from '../words';
import { AddressList } from './address-list';

type List = 'customBlocklist' | 'customAllowlist';

/** Which addresses nobody registers with. */
@Component({
  selector: 'gp-blocklist-page',
  imports: [AddressList, FormField, Icon, Problem, SaveBar],
  templateUrl: './blocklist-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlocklistPage {
  protected readonly words = inject(Language).words(securityWords);
  protected readonly policy = policyForm({
    model: ({ emailBlocklistPolicy: { blockSubaddressing = false, customAllowlist = [], customBlocklist = [] } }) => ({
      blockSubaddressing,
      customAllowlist,
      customBlocklist,
    }),
    rules: () => undefined,
    // What else is saved is not this page's, and stays.
    change: (model, { emailBlocklistPolicy: saved }) => ({ emailBlocklistPolicy: { ...saved, ...model } }),
    root: ['emailBlocklistPolicy'],
  });
  readonly changes = this.policy.changes;

  protected set(list: List, entries: readonly string[]): void {
    this.policy.model.update((model) => ({ ...model, [list]: [...entries] }));
  }

  /** The service names the entries that it does not take. */
  protected problem(list: List): string | undefined {
    const failure = this.policy.failure();
    if (!(failure instanceof ApiError) || failure.code !== 'sign_in_experiences.invalid_custom_email_blocklist_format') return undefined;
    const { data } = failure;
    const items: unknown = typeof data === 'object' && data !== null && 'items' in data ? data.items : undefined;
    const entries = this.policy.model()[list];
    return Array.isArray(items) && items.some((item: unknown) => entries.some((entry) => entry === item)) ? failure.message : undefined;
  }
}
