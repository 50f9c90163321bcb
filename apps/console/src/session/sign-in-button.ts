import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { Session } from './session';
import { sessionWords } from './words';

/** Begins a sign-in. Says above itself when the service does not answer. */
@Component({
  selector: 'gp-sign-in-button',
  imports: [Icon],
  template: `
    @if (isUnreachable()) {
      <div class="callout bad" role="alert">
        <gp-icon name="alert" />
        <strong>{{ words().unreachable.title }}</strong>
        <p>{{ words().unreachable.lead }}</p>
      </div>
    }
    <button type="button" class="btn primary lg wide" [attr.aria-busy]="isLeaving()" (click)="signIn()">{{ label() }}</button>
  `,
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInButton {
  readonly #session = inject(Session);

  readonly label = input.required<string>();
  /** The address to begin with. */
  readonly loginHint = input<string>();

  protected readonly words = inject(Language).words(sessionWords);
  protected readonly isLeaving = this.#session.isLeaving;
  protected readonly isUnreachable = signal(false);

  protected async signIn(): Promise<void> {
    if (this.isLeaving()) return;
    this.isUnreachable.set(false);
    try {
      await this.#session.signIn(this.loginHint());
    } catch {
      this.isUnreachable.set(true);
    }
  }
}
