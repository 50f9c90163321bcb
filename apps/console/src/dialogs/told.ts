import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** The heading of what a dialog has become: takes the focus, which the button that was pressed has taken along, and so is told. */
@Directive({ selector: 'h2[gpTold]', host: { tabindex: '-1' } })
export class Told {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => nativeElement.focus({ preventScroll: true }));
  }
}
