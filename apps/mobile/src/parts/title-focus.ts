import { Directive, DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';

/** One stands in the bar, and for a large title another in the page; Ionic hides the one that is not on show. */
const TITLES = 'h1, [role="heading"][aria-level="1"]:not([aria-hidden="true"])';

/** A new page is told to screen readers by moving the focus to its title; the first one is told by the browser itself. */
@Directive({ selector: 'ion-app' })
export class TitleFocus {
  readonly #document = inject(DOCUMENT);
  readonly #router = inject(Router);

  constructor() {
    // Ionic tells the page alone, without letting the event bubble.
    this.#document.addEventListener('ionViewDidEnter', ({ target }) => this.#entered(target), { capture: true });
  }

  #entered(page: EventTarget | null): void {
    const isFirst = !this.#router.lastSuccessfulNavigation()?.previousNavigation;
    if (isFirst || !(page instanceof HTMLElement) || this.#staysFocused(page)) return;
    const title = [...page.querySelectorAll<HTMLElement>(TITLES)].find((heading) => heading.getClientRects().length > 0);
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
  }

  /** In the page itself, or on a bar around it that led here. */
  #staysFocused(page: HTMLElement): boolean {
    return this.#document.activeElement?.closest('.ion-page')?.contains(page) ?? false;
  }
}
