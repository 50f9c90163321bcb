import { DestroyRef, Directive, DOCUMENT, ElementRef, inject } from '@angular/core';

/**
 * One banner a page. Ionic gives that role to whichever of the two headers of a large title is on show, also to the one inside the
 * main region, where a banner may not be.
 */
@Directive({ selector: 'ion-header' })
export class PageHeader {
  constructor() {
    const header = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const view = inject(DOCUMENT).defaultView;
    if (!view) return;
    const assign = () => {
      const role = header.hasAttribute('collapse') ? 'none' : 'banner';
      if (header.getAttribute('role') !== role) header.setAttribute('role', role);
    };
    const observer = new view.MutationObserver(assign);
    observer.observe(header, { attributes: true, attributeFilter: ['role'] });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
