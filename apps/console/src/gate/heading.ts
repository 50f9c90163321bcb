import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';

/** Names its page in the browser, and takes the focus when it appears, so that a screen reader tells what changed. */
@Directive({ selector: 'h1[gpHeading]', host: { tabindex: '-1' } })
export class Heading {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const title = inject(Title);
    afterNextRender(() => {
      title.setTitle(`${nativeElement.textContent.trim()} · Gatepost`);
      nativeElement.focus({ preventScroll: true });
    });
  }
}
