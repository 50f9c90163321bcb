import { DestroyRef, DOCUMENT, effect, inject } from '@angular/core';

/** Asks again every few seconds while something is still to happen, and not while nobody looks. Called while a page is made. */
export function refreshesWhile(isUnderWay: () => boolean, refresh: () => void, everyMs: number): void {
  const page = inject(DOCUMENT);
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!page.hidden) refresh();
  };
  const stop = () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', look);
  };
  effect(() => {
    stop();
    if (!isUnderWay()) return;
    timer = setInterval(look, everyMs);
    page.addEventListener('visibilitychange', look);
  });
  inject(DestroyRef).onDestroy(stop);
}
