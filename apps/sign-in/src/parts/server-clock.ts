import { DestroyRef, DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import { BOOT } from '../boot';

/** The service's clock: deadlines are its own, and the device's clock may be wrong. */
@Injectable({ providedIn: 'root' })
export class ServerClock {
  readonly #ahead = inject(BOOT).now - pageArrived();

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** The time as a signal that moves each second, until the caller is destroyed. Call it where injection works. */
  ticking(): Signal<number> {
    const page = inject(DOCUMENT);
    const time = signal(this.now());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const now = this.now();
      time.set(now);
      timer = setTimeout(tick, 1000 - (now % 1000) + 5);
    };
    tick();
    // Timers sleep in the background: after an app switch the time is right at once.
    page.addEventListener('visibilitychange', tick);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
      page.removeEventListener('visibilitychange', tick);
    });
    return time.asReadonly();
  }
}

/** When the first byte of this page arrived, by the device's clock: the service wrote its own time just before. */
function pageArrived(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const response: unknown = navigation && 'responseStart' in navigation ? navigation.responseStart : undefined;
  return typeof response === 'number' && response > 0 ? performance.timeOrigin + response : Date.now();
}
