import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, linkedSignal, output } from '@angular/core';
import { Icon } from '../parts/icon';

const PATIENCE_MS = 300;

/** Searches as one types, a moment after the last letter; Enter does it at once. */
@Component({
  selector: 'gp-search-box',
  imports: [Icon],
  template: `
    <label class="search">
      <gp-icon name="search" [small]="true" />
      <span class="sr">{{ label() }}</span>
      <input
        #box
        class="input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="256"
        [placeholder]="placeholder() ?? label()"
        [value]="text()"
        (input)="typed(box.value)"
        (keydown.enter)="now(box.value)"
      />
    </label>
  `,
  styleUrl: './search-box.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchBox {
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly label = input.required<string>();
  readonly placeholder = input<string>();
  readonly value = input('');
  readonly searched = output<string>();
  /** Told, and not yet come back through the address. By then there may be more in the box: it stays. */
  #told: string | undefined;
  protected readonly text = linkedSignal<string, string>({
    source: this.value,
    computation: (value, previous) => {
      const isOwn = previous !== undefined && value === this.#told;
      this.#told = undefined;
      return isOwn ? previous.value : value;
    },
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
  }

  protected typed(text: string): void {
    this.text.set(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(text), PATIENCE_MS);
  }

  protected now(text: string): void {
    clearTimeout(this.#timer);
    const wanted = text.trim();
    if (wanted === this.value()) return;
    this.#told = wanted;
    this.searched.emit(wanted);
  }
}
