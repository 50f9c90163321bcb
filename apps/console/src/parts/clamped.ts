import { Directive, ElementRef, inject, input, signal } from '@angular/core';

/** A sentence with words of others in it: however long they are it takes a few lines, and pointing at it tells all of what is cut off. */
@Directive({
  selector: '[gpClamped]',
  host: { class: 'clamped', '[textContent]': 'gpClamped()', '[attr.title]': 'whole()', '(pointerenter)': 'look()' },
})
export class Clamped {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly gpClamped = input.required<string>();
  protected readonly whole = signal<string | null>(null);

  protected look(): void {
    const { scrollHeight, clientHeight } = this.#host.nativeElement;
    this.whole.set(scrollHeight > clientHeight ? this.gpClamped() : null);
  }
}
