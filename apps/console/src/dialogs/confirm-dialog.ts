import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';
import type { Question } from './confirm';

@Component({
  selector: 'gp-confirm-dialog',
  imports: [Icon],
  templateUrl: './confirm-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(commonWords);
  protected readonly typed = signal('');
  protected readonly wasTried = signal(false);
  protected readonly matches = computed(() => this.question.typed === undefined || this.typed().trim() === this.question.typed.trim());

  protected answer(event: Event): void {
    event.preventDefault();
    this.wasTried.set(true);
    if (this.matches()) this.#dialog.close(true);
  }

  protected cancel(): void {
    this.#dialog.close(false);
  }
}
