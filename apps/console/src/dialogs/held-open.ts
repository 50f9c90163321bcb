import { DialogRef } from '@angular/cdk/dialog';
import { effect, inject, type Signal } from '@angular/core';

/** Keeps a dialog from being closed by Escape or from beside it, for as long as what it does or shows would be lost. Called while it is made. */
export function heldOpen(isHeld: Signal<boolean>): void {
  const dialog = inject<DialogRef>(DialogRef);
  effect(() => {
    dialog.disableClose = isHeld();
  });
}
