import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';

/** Opens what finds pages, people and applications from anywhere. */
@Injectable({ providedIn: 'root' })
export class Palette {
  readonly #dialog = inject(Dialog);
  #isOpen = false;

  /** Not over a dialog, which would stay over the page that is gone to. */
  open(): void {
    if (!this.#isOpen && this.#dialog.openDialogs.length === 0) void this.#opened();
  }

  async #opened(): Promise<void> {
    this.#isOpen = true;
    const { PaletteDialog } = await import('./palette-dialog');
    const dialog = this.#dialog.open(PaletteDialog, { panelClass: ['dialog-panel', 'palette-panel'], ariaLabelledBy: 'palette-title' });
    dialog.closed.subscribe(() => (this.#isOpen = false));
  }
}
