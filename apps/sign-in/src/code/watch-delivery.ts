import { computed, DOCUMENT, effect, inject } from '@angular/core';
import type { CodeStep, Delivery } from '@gatepost/contracts/experience/step';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 20_000;
const GROWTH = 1.5;

/** Asks again, ever more rarely, until a mail's way is known; not while nobody looks. Call it where injection works. */
export function watchDelivery(step: () => CodeStep, ask: () => Promise<void>): void {
  const page = inject(DOCUMENT);
  const mailUnderWay = computed(() => (isFinal(step().delivery) ? undefined : step().verificationId));
  effect((onCleanup) => {
    if (mailUnderWay() === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const askAfter = (pause: number) => {
      if (isOver) return;
      timer = setTimeout(() => {
        // Coming back to the page asks anyway.
        const asked = page.visibilityState === 'visible' ? ask() : Promise.resolve();
        void asked.then(() => askAfter(Math.min(LONGEST_PAUSE_MS, pause * GROWTH)));
      }, pause);
    };
    askAfter(FIRST_PAUSE_MS);
    onCleanup(() => {
      isOver = true;
      clearTimeout(timer);
    });
  });
}

function isFinal({ state }: Delivery): boolean {
  return state === 'handed' || state === 'failed';
}
