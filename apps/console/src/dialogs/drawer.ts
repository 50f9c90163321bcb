import { CdkTrapFocus } from '@angular/cdk/a11y';
import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';

/** A detail over its list, at the end of the page. Escape, the scrim and the button close it. Inside: a head marked `head`, then the body. */
@Component({
  selector: 'gp-drawer',
  imports: [CdkTrapFocus, Icon],
  host: { '(document:keydown.escape)': 'escape($event)' },
  template: `
    <button type="button" class="scrim" tabindex="-1" aria-hidden="true" (click)="closed.emit()"></button>
    <section class="drawer" role="dialog" aria-modal="true" cdkTrapFocus [cdkTrapFocusAutoCapture]="true" [attr.aria-label]="label()">
      <header class="sidehead">
        <div class="r">
          <div class="grow"><ng-content select="[head]" /></div>
          <button type="button" class="btn quiet icon" [attr.aria-label]="words().close" (click)="closed.emit()"><gp-icon name="close" /></button>
        </div>
      </header>
      <div class="sidebody"><ng-content /></div>
    </section>
  `,
  styleUrl: './drawer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Drawer {
  readonly #dialog = inject(Dialog);
  readonly label = input.required<string>();
  readonly closed = output();
  protected readonly words = inject(Language).words(commonWords);

  /** A menu or a dialog inside takes its own Escape; a dialog that is held open takes it for nothing. */
  protected escape(event: Event): void {
    if (!event.defaultPrevented && this.#dialog.openDialogs.length === 0) this.closed.emit();
  }
}
