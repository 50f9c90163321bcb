import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, signal } from '@angular/core';
import { Language } from '../language/language';
import { Icon } from './icon';
import { commonWords } from './words';

const SHOWN_FOR = 2_000;

/** Copies a value; a check mark and a word to screen readers say that it did. */
@Component({
  selector: 'gp-copy-button',
  imports: [Icon],
  template: `
    <button type="button" class="btn quiet icon sm" [class.done]="isCopied()" [attr.aria-label]="label()" (click)="copy()">
      <gp-icon [name]="isCopied() ? 'check' : 'copy'" [small]="true" />
    </button>
  `,
  styles: `
    .btn.done {
      color: var(--gp-success);
    }
    /* It takes more taps than it takes room. */
    @media (width <= 52rem) {
      .btn {
        margin: -8px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CopyButton {
  readonly #clipboard = inject(Clipboard);
  readonly #announcer = inject(LiveAnnouncer);
  readonly #words = inject(Language).words(commonWords);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly value = input.required<string>();
  readonly label = input.required<string>();
  protected readonly isCopied = signal(false);

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
  }

  protected copy(): void {
    if (!this.#clipboard.copy(this.value())) return;
    this.isCopied.set(true);
    void this.#announcer.announce(this.#words().copied);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.isCopied.set(false), SHOWN_FOR);
  }
}
