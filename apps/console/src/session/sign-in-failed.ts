import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import type { Failure } from './failure';
import { SignInButton } from './sign-in-button';
import { words } from './words';

/** Says why a sign-in did not end well, and begins another. */
@Component({
  selector: 'gp-sign-in-failed',
  imports: [Gate, Heading, SignInButton],
  template: `<gp-gate>
    <div class="gate-head">
      <h1 gpHeading>{{ said().title }}</h1>
      <p>{{ said().lead }}</p>
    </div>
    <div class="gate-stack"><gp-sign-in-button [label]="action" /></div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInFailed {
  /** From the address, so it may be anything. */
  readonly failure = input.required<string>();

  protected readonly action = words.failedAction;
  protected readonly said = computed(() => {
    const failure = this.failure();
    return words.failed[isFailure(failure) ? failure : 'unexpected'];
  });
}

function isFailure(value: string): value is Failure {
  return Object.hasOwn(words.failed, value);
}
