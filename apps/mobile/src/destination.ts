import { DOCUMENT, inject, Injectable } from '@angular/core';
import { home, placeAt, type Place } from './leading';

const key = 'destination';

/** Where somebody wanted to go before they had to sign in. In a plain browser the page is left meanwhile, so it is kept beside it. */
@Injectable({ providedIn: 'root' })
export class Destination {
  readonly #storage = inject(DOCUMENT).defaultView?.sessionStorage;

  keep(path: string): void {
    const place = placeAt(path);
    // Home is where everybody comes to anyway, and where a start leads before its link is heard.
    if (place && place !== home) this.#storage?.setItem(key, place);
  }

  /** Once: the next sign-in begins at home again. */
  take(): Place | undefined {
    const place = placeAt(this.#storage?.getItem(key) ?? undefined);
    this.#storage?.removeItem(key);
    return place;
  }
}
