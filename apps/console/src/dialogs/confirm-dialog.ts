import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Clamped } from '../parts/clamped';
import { Icon } from '../parts/icon';
import { commonWords } from '../parts/words';
import type { Question } from './confirm';

/** Longer names nobody types, and a line has no room for control characters. */
const TYPEABLE = /^\P{Cc}{1,64}$/u;

@Component({
  selector: 'gp-confirm-dialog',
  imports: [Clamped, Icon],
  templateUrl: './confirm-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly question = inject<Question>(DIALOG_DATA);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(commonWords);
  protected readonly wanted = typeable(this.question);
  protected readonly typed = signal('');
  protected readonly wasTried = signal(false);
  protected readonly matches = computed(() => this.wanted === undefined || this.typed().trim() === this.wanted.trim());

  protected answer(event: Event): void {
    event.preventDefault();
    this.wasTried.set(true);
    if (this.matches()) this.#dialog.close(true);
  }

  protected cancel(): void {
    this.#dialog.close(false);
  }
}

/** What has to be typed: a name as it is, and where nobody could type it, what the button says. */
function typeable({ typed, action }: Question): string | undefined {
  return typed === undefined || TYPEABLE.test(typed) ? typed : action;
}
