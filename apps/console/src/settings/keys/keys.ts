import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Language } from '../../language/language';
import { settingsWords } from '../words';
import { KeyList } from './key-list';

/** The keys of the tenant whose users these are. */
@Component({
  selector: 'gp-keys',
  imports: [KeyList],
  template: `
    <gp-key-list keyType="private-keys" [heading]="words().keys.signing" [lead]="words().keys.signingLead" />
    <gp-key-list keyType="cookie-keys" [heading]="words().keys.cookie" [lead]="words().keys.cookieLead" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-10);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Keys {
  protected readonly words = inject(Language).words(settingsWords);
}
