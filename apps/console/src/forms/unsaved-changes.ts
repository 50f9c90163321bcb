import { DestroyRef, DOCUMENT, inject, type Signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Language } from '../language/language';
import { commonWords } from '../parts/words';
import { Confirm } from '../dialogs/confirm';

/** A page that somebody may be in the midst of. */
export interface HasChanges {
  readonly changes: Signal<number>;
}

/** Nobody loses what they typed without being asked. A page that never came, because what it is about does not exist, is null. */
export const keepsChanges: CanDeactivateFn<HasChanges | null> = (page) => {
  if (!page || page.changes() === 0) return true;
  const { title, lead, stay, leave } = inject(Language).words(commonWords)().unsaved;
  return inject(Confirm).ask({ title, lead, action: leave, cancel: stay });
};

/** The same for the browser's own ways out: closing the tab, another address. Called while a page is made. */
export function warnsBeforeUnload(changes: Signal<number>): void {
  const view = inject(DOCUMENT).defaultView;
  const warn = (event: BeforeUnloadEvent) => {
    if (changes() > 0) event.preventDefault();
  };
  view?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => view?.removeEventListener('beforeunload', warn));
}
