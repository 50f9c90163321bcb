import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';

/** Opens what finds pages, people and applications from anywhere. */
@Injectable({ providedIn: 'root' })
export class Palette {
  readonly #dialog = inject(Dialog);
  #isOpen = false;

  open(): void {
    if (!this.#isOpen) void this.#opened();
  }

  async #opened(): Promise<void> {
    this.#isOpen = true;
    const { PaletteDialog } = await import('./palette-dialog');
    const dialog = this.#dialog.open(PaletteDialog, { panelClass: ['dialog-panel', 'palette-panel'], ariaLabelledBy: 'palette-title' });
    dialog.closed.subscribe(() => (this.#isOpen = false));
  }
}
