import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Language } from '../../../language/language';
import { CopyButton } from '../../../parts/copy-button';
import { Icon } from '../../../parts/icon';
import { applicationsWords } from '../../words';

/** The value of a secret, the one time that there is one to show. */
@Component({
  selector: 'gp-fresh-secret',
  imports: [CopyButton, Icon],
  template: `
    <div class="callout warn" role="status">
      <gp-icon name="key" />
      <strong>{{ words().secrets.once }}</strong>
      <p>{{ words().secrets.onceText }}</p>
      <div class="value">
        <span class="mono" dir="ltr">{{ value() }}</span>
        <gp-copy-button [label]="words().secrets.copy" [value]="value()" />
      </div>
      <div class="acts">
        <button type="button" class="btn outline sm" (click)="kept.emit()">{{ words().secrets.kept }}</button>
      </div>
    </div>
  `,
  styles: `
    .value {
      display: flex;
      align-items: center;
      gap: var(--gp-2);
      margin-top: var(--gp-2);
      padding-inline: var(--gp-3) 4px;
      min-height: var(--gp-control);
      border-radius: var(--gp-radius);
      background: var(--gp-surface);
      color: var(--gp-ink);
    }
    .value span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    gp-copy-button {
      flex: none;
      margin-inline-start: auto;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FreshSecret {
  readonly value = input.required<string>();
  readonly kept = output();
  protected readonly words = inject(Language).words(applicationsWords);
}
