import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** Whether the device has any network at all. Having one does not mean that a service answers. */
@Injectable({ providedIn: 'root' })
export class Network {
  readonly #online = signal(true);
  readonly online = this.#online.asReadonly();

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    if (!view) return;
    const look = () => this.#online.set(view.navigator.onLine);
    look();
    const events = ['online', 'offline'] as const;
    for (const event of events) view.addEventListener(event, look);
    inject(DestroyRef).onDestroy(() => {
      for (const event of events) view.removeEventListener(event, look);
    });
  }
}
