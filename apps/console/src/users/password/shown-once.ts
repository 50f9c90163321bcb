import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Language } from '../../language/language';
import { CopyButton } from '../../parts/copy-button';
import { usersWords } from '../words';

/** A password that was just made. */
@Component({
  selector: 'gp-shown-once',
  imports: [CopyButton],
  template: `
    <div class="sample once">
      <code class="mono" dir="ltr">{{ password() }}</code>
      <gp-copy-button [value]="password()" [label]="words().password.copy" />
    </div>
    <p class="help">{{ words().password.once }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gp-2);
    }
    .once {
      display: flex;
      align-items: center;
      gap: var(--gp-2);
      padding-block: var(--gp-2);
    }
    code {
      flex: 1;
      min-width: 0;
      font-size: var(--gp-text-md);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShownOnce {
  readonly password = input.required<string>();
  protected readonly words = inject(Language).words(usersWords);
}
