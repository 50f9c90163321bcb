import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Language } from '../../language/language';
import { peopleOf, TenantChoice } from '../../parts/tenant-choice';
import { settingsWords } from '../words';
import { KeyList } from './key-list';

/** The keys of the users' tenant, or of the one that administrators sign in at. */
@Component({
  selector: 'gp-keys',
  imports: [KeyList, TenantChoice],
  template: `
    <div class="whose">
      <gp-tenant-choice [people]="people()" />
      @if (people() === 'administrators') {
        <p class="help">{{ words().keys.ofAdministrators }}</p>
      }
    </div>
    <gp-key-list keyType="private-keys" [people]="people()" [heading]="words().keys.signing" [lead]="words().keys.signingLead" />
    <gp-key-list keyType="cookie-keys" [people]="people()" [heading]="words().keys.cookie" [lead]="words().keys.cookieLead" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-10);
    }
    .whose {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gp-2) var(--gp-4);
      margin-bottom: calc(-1 * var(--gp-4));
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Keys {
  /** Part of the address. */
  readonly of = input<string>();

  protected readonly people = computed(() => peopleOf(this.of()));
  protected readonly words = inject(Language).words(settingsWords);
}
