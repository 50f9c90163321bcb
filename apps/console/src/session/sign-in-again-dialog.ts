import { DialogRef } from '@angular/cdk/dialog';
import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { whenHandedOver, type HandedOver } from './handed-over';
import { nameOf } from './person';
import { Session } from './session';
import { sessionWords } from './words';

/** The session has ended while the page was in use: a sign-in in another window goes on with it. */
@Component({
  selector: 'gp-sign-in-again-dialog',
  imports: [Icon],
  template: `
    <div class="dialog-body">
      <h2 id="again-title">{{ words().again.title }}</h2>
      <p>{{ words().again.lead }}</p>
      @if (isSomebodyElse()) {
        <p class="err" role="alert"><gp-icon name="alert" [small]="true" />{{ formats.fill(words().again.somebodyElse, { name: name() }) }}</p>
      }
      <div class="dialog-acts">
        <button type="button" class="btn quiet" (click)="leave()">{{ words().again.leave }}</button>
        <a class="btn primary" target="_blank" [href]="address">{{ words().again.action }}</a>
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInAgainDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  readonly #session = inject(Session);
  readonly #document = inject(DOCUMENT);
  readonly #ticket = crypto.randomUUID();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(sessionWords);
  protected readonly isSomebodyElse = signal(false);
  protected readonly address = inject(Location).prepareExternalUrl(`/sign-in-again/${this.#ticket}`);

  constructor() {
    const stop = whenHandedOver(this.#ticket, (given) => this.#take(given));
    inject(DestroyRef).onDestroy(stop);
  }

  protected name(): string {
    const person = this.#session.person();
    return person ? nameOf(person) : '';
  }

  /** Gives up what is on the page. */
  protected leave(): void {
    this.#document.location.reload();
  }

  #take({ userId, refreshToken }: HandedOver): void {
    const isSame = userId === this.#session.person()?.id;
    this.isSomebodyElse.set(!isSame);
    if (isSame) this.#dialog.close(refreshToken);
  }
}
