import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { Language } from '../language/language';
import type { Failure } from './failure';
import { SignInButton } from './sign-in-button';
import { sessionWords } from './words';
import { en } from './words/en';

/** Says why a sign-in did not end well, and begins another. */
@Component({
  selector: 'gp-sign-in-failed',
  imports: [Gate, Heading, SignInButton],
  template: `<gp-gate>
    <div class="gate-head">
      <h1 gpHeading>{{ said().title }}</h1>
      <p>{{ said().lead }}</p>
    </div>
    <div class="gate-stack"><gp-sign-in-button [label]="words().failedAction" /></div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInFailed {
  /** From the address, so it may be anything. */
  readonly failure = input.required<string>();

  protected readonly words = inject(Language).words(sessionWords);
  protected readonly said = computed(() => {
    const failure = this.failure();
    return this.words().failed[isFailure(failure) ? failure : 'unexpected'];
  });
}

function isFailure(value: string): value is Failure {
  return Object.hasOwn(en.failed, value);
}
