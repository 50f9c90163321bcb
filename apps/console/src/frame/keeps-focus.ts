import { DestroyRef, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';

const AROUND = 'section, form, [role=dialog], main';

/** When what has the focus is taken away, a row that was deleted or a button that saved, or works no more, the focus goes to what is around it. */
@Directive({ selector: '[gpKeepsFocus]', host: { '(focusin)': 'hold($event)' } })
export class KeepsFocus {
  readonly #host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #page = inject(DOCUMENT);
  #held: HTMLElement | undefined;
  #around: readonly HTMLElement[] = [];

  constructor() {
    const observer = new MutationObserver(() => this.#rescue());
    observer.observe(this.#host, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  protected hold({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    this.#held = target;
    this.#around = ancestorsOf(target, this.#host).filter((place) => place.matches(AROUND));
  }

  #rescue(): void {
    const held = this.#held;
    if (!held || (held.isConnected && !held.matches(':disabled'))) return;
    this.#held = undefined;
    const active = this.#page.activeElement;
    if (active && active !== held && active !== this.#page.body) return;
    // What has no box of its own takes no focus.
    this.#around.some((place) => {
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
      return this.#page.activeElement === place;
    });
  }
}

/** From the nearest one on, with the last. */
function ancestorsOf(element: HTMLElement, last: HTMLElement): readonly HTMLElement[] {
  const parent = element === last ? null : element.parentElement;
  return parent ? [parent, ...ancestorsOf(parent, last)] : [];
}
