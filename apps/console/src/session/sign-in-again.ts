import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable, Injector } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Asks for a sign-in over the page that is open, which keeps what was typed on it. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  readonly #injector = inject(Injector);
  #asking: Promise<string> | undefined;

  /** Answers the refresh token of the new sign-in. However many wait, the person is asked once. */
  ask(): Promise<string> {
    this.#asking ??= this.#asked().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #asked(): Promise<string> {
    const { SignInAgainDialog } = await import('./sign-in-again-dialog');
    const dialog = this.#injector
      .get(Dialog)
      .open<string>(SignInAgainDialog, { disableClose: true, panelClass: 'dialog-panel', ariaLabelledBy: 'again-title' });
    const token = await firstValueFrom(dialog.closed);
    if (token === undefined) throw new Error('The dialog was closed without a sign-in.');
    return token;
  }
}
