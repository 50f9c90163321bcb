import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import type { Failure } from './failure';
import { Session } from './session';
import { words } from './words';

/** Says why a sign-in did not end well, and begins another. */
@Component({
  selector: 'gp-sign-in-failed',
  imports: [Gate, Heading],
  template: `<gp-gate>
    <div class="gate-head">
      <h1 gpHeading>{{ said().title }}</h1>
      <p>{{ said().lead }}</p>
    </div>
    <div class="gate-stack">
      <button type="button" class="btn primary lg wide" [attr.aria-busy]="isLeaving()" (click)="signIn()">{{ said().action }}</button>
    </div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInFailed {
  readonly #session = inject(Session);
  readonly #isUnreachable = signal(false);

  /** From the address, so it may be anything. */
  readonly failure = input.required<string>();

  protected readonly isLeaving = this.#session.isLeaving;
  protected readonly said = computed(() => {
    const failure = this.#isUnreachable() ? 'unreachable' : this.failure();
    return words.failed[isFailure(failure) ? failure : 'unexpected'];
  });

  protected async signIn(): Promise<void> {
    if (this.isLeaving()) return;
    this.#isUnreachable.set(false);
    try {
      await this.#session.signIn();
    } catch {
      this.#isUnreachable.set(true);
    }
  }
}

function isFailure(value: string): value is Failure {
  return Object.hasOwn(words.failed, value);
}
