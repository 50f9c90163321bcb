import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { words } from './words';

/** Where the service sends the browser after signing out. */
@Component({
  selector: 'gp-signed-out',
  imports: [Gate, Heading, RouterLink],
  template: `<gp-gate>
    <div class="gate-head">
      <h1 gpHeading>{{ words.title }}</h1>
      <p>{{ words.lead }}</p>
    </div>
    <div class="gate-stack">
      <a class="btn primary lg wide" routerLink="/">{{ words.action }}</a>
    </div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignedOut {
  protected readonly words = words.signedOut;
}
