import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { SignInButton } from './sign-in-button';
import { words } from './words';

/** Where the service sends the browser after signing out. */
@Component({
  selector: 'gp-signed-out',
  imports: [Gate, Heading, SignInButton],
  template: `<gp-gate>
    <div class="gate-head">
      <h1 gpHeading>{{ words.title }}</h1>
      <p>{{ words.lead }}</p>
    </div>
    <div class="gate-stack"><gp-sign-in-button [label]="words.action" /></div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignedOut {
  protected readonly words = words.signedOut;
}
