import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** Takes the focus when its page appears, so that a screen reader tells what changed. */
@Directive({ selector: 'h1[gpHeading]', host: { tabindex: '-1' } })
export class Heading {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => nativeElement.focus({ preventScroll: true }));
  }
}
