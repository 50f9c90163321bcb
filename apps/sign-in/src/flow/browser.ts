import { DOCUMENT, inject, Injectable } from '@angular/core';

/** Where the page leads the browser. */
@Injectable({ providedIn: 'root' })
export class Browser {
  readonly #window = inject(DOCUMENT).defaultView;

  goTo(address: string): void {
    this.#window?.location.assign(address);
  }
}

/** An address given to an app must end where its registration ends: SDKs compare by prefix and read the query to the end. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
