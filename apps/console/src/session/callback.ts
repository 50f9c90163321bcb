import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { Language } from '../language/language';
import { Session, type Outcome } from './session';
import { sessionWords } from './words';

/** Where the service sends the browser back to. Leaves at once, and no entry in the history. */
@Component({
  selector: 'gp-callback',
  imports: [Gate, Heading],
  template: `<gp-gate>
    <div class="gate-head after-a-while">
      <h1 gpHeading>{{ words().callback.title }}</h1>
    </div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Callback {
  readonly #router = inject(Router);
  protected readonly words = inject(Language).words(sessionWords);

  constructor() {
    void inject(Session)
      .complete()
      .then((outcome) => this.#goOn(outcome));
  }

  #goOn(outcome: Outcome): Promise<boolean> {
    switch (outcome.kind) {
      case 'signed-in':
        return this.#router.navigateByUrl(outcome.wanted, { replaceUrl: true });
      case 'ask':
        return this.#router.navigateByUrl('/sign-in', { replaceUrl: true, state: { hasEnded: true } });
      case 'failed':
        return this.#router.navigate(['/sign-in-failed', outcome.failure], { replaceUrl: true });
    }
  }
}
