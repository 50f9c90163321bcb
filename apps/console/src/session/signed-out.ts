import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { Language } from '../language/language';
import { SignInButton } from './sign-in-button';
import { sessionWords } from './words';

/** Where the service sends the browser after signing out. */
@Component({
  selector: 'gp-signed-out',
  imports: [Gate, Heading, SignInButton],
  template: `<gp-gate>
    <div class="gate-head">
      <h1 gpHeading>{{ words().signedOut.title }}</h1>
      <p>{{ words().signedOut.lead }}</p>
    </div>
    <div class="gate-stack"><gp-sign-in-button [label]="words().signedOut.action" /></div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignedOut {
  protected readonly words = inject(Language).words(sessionWords);
}
