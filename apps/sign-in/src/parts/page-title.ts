import { afterNextRender, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';
import { BOOT } from '../boot';

/** Whether a page has been shown before: the first one leaves the focus to the reader of the document. */
const announced = new WeakSet<Document>();

/** The heading of a step: names the document, and takes the focus unless the step has a field for it. */
@Directive({ selector: 'h1[gpTitle]', host: { class: 'title', tabindex: '-1' } })
export class PageTitle {
  readonly #document = inject(DOCUMENT);
  readonly #heading = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #application = inject(BOOT).branding.name;

  constructor() {
    afterNextRender(() => this.#arrive());
  }

  #arrive(): void {
    const title = this.#heading.textContent.trim();
    this.#document.title = title.includes(this.#application) ? title : `${title} · ${this.#application}`;
    const isFirst = !announced.has(this.#document);
    announced.add(this.#document);
    const field = this.#heading.closest('section')?.querySelector<HTMLElement>('[data-takes-focus]');
    if (field && (!isFirst || field.dataset['takesFocus'] === 'always' || this.#hasKeyboard())) field.focus({ preventScroll: isFirst });
    else if (!isFirst) this.#heading.focus();
  }

  /** On a phone the focus would open the keyboard over a page nobody has read yet. */
  #hasKeyboard(): boolean {
    return this.#document.defaultView?.matchMedia('(hover: hover) and (pointer: fine)').matches ?? false;
  }
}
