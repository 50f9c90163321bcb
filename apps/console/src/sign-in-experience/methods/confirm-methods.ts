import { Dialog } from '@angular/cdk/dialog';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import type { ExperienceModel } from '../experience-model';
import { locksOut, methodChanges } from './method-changes';
import { MethodsDialog, type MethodsQuestion } from './methods-dialog';
import { methodsWords } from './words';

/** Shows what changes for people before it does: whoever gets this wrong locks them out. */
@Injectable()
export class ConfirmMethods {
  readonly #dialog = inject(Dialog);
  readonly #formats = inject(Formats);
  readonly #words = inject(Language).words(methodsWords);

  /** Answers whether to go on; without being asked where nothing of the kind changes. */
  async ask(saved: ExperienceModel, wanted: ExperienceModel): Promise<boolean> {
    const changes = methodChanges(saved, wanted, this.#words(), this.#formats);
    if (changes.length === 0) return true;
    const dialog = this.#dialog.open<boolean, MethodsQuestion>(MethodsDialog, {
      data: { changes, locksOut: locksOut(saved, wanted) },
      role: 'alertdialog',
      panelClass: ['dialog-panel', 'wide'],
      ariaLabelledBy: 'methods-title',
      ariaDescribedBy: 'methods-lead',
      autoFocus: 'first-tabbable',
    });
    return (await firstValueFrom(dialog.closed)) === true;
  }
}
