import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog } from './confirm-dialog';

/** What is asked before something happens that cannot be taken back. */
export interface Question {
  readonly title: string;
  readonly lead: string;
  /** The word on the button that does it. */
  readonly action: string;
  readonly cancel?: string;
  /** Something is destroyed. */
  readonly danger?: boolean;
  /** Has to be typed before the button works. */
  readonly typed?: string;
}

@Injectable({ providedIn: 'root' })
export class Confirm {
  readonly #dialog = inject(Dialog);

  /** Answers whether to go on. */
  async ask(question: Question): Promise<boolean> {
    const dialog = this.#dialog.open<boolean>(ConfirmDialog, {
      data: question,
      role: 'alertdialog',
      panelClass: 'dialog-panel',
      ariaLabelledBy: 'confirm-title',
      ariaDescribedBy: 'confirm-lead',
      autoFocus: 'first-tabbable',
    });
    return (await firstValueFrom(dialog.closed)) === true;
  }
}
