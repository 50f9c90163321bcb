import { DOCUMENT, DestroyRef, effect, inject, untracked } from '@angular/core';
import type { Delivery } from '@gatepost/contracts/experience/step';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 20_000;
const GROWTH = 1.5;

export function nextPause(pause: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.round(pause * GROWTH));
}

export function isFinal({ state }: Delivery): boolean {
  return state === 'handed' || state === 'failed';
}

/** Asks again, ever more rarely, until the mail's way is known; not while nobody looks. Call it where injection works. */
export function watchDelivery(delivery: () => Delivery, ask: () => Promise<void>): void {
  const page = inject(DOCUMENT);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const askAfter = (pause: number) => {
    stop();
    timer = setTimeout(() => {
      if (isFinal(untracked(delivery))) return;
      // Coming back to the page asks anyway.
      const asked = page.visibilityState === 'visible' ? ask() : Promise.resolve();
      void asked.then(() => askAfter(nextPause(pause)));
    }, pause);
  };
  effect(() => {
    if (isFinal(delivery())) stop();
    else if (timer === undefined) askAfter(FIRST_PAUSE_MS);
  });
  inject(DestroyRef).onDestroy(stop);
}
