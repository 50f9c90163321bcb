import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, type OnInit } from '@angular/core';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { Language } from '../language/language';
import { handOver } from './handed-over';
import { Session } from './session';
import { Tokens } from './tokens';
import { sessionWords } from './words';

/** The window of a renewed sign-in: goes to sign in, comes back with it, hands it over and closes. */
@Component({
  selector: 'gp-signed-in-again',
  imports: [Gate, Heading],
  template: `<gp-gate>
    <div class="gate-head after-a-while">
      <h1 gpHeading>{{ words().callback.title }}</h1>
      <p>{{ words().again.close }}</p>
    </div>
  </gp-gate>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignedInAgain implements OnInit {
  readonly #session = inject(Session);
  readonly #tokens = inject(Tokens);
  readonly #document = inject(DOCUMENT);

  readonly ticket = input.required<string>();
  protected readonly words = inject(Language).words(sessionWords);

  ngOnInit(): void {
    const person = this.#session.person();
    const refreshToken = person && this.#tokens.end();
    if (person && refreshToken !== undefined) {
      handOver(this.ticket(), { userId: person.id, refreshToken });
      this.#document.defaultView?.close();
      return;
    }
    this.#session.remember(`/sign-in-again/${this.ticket()}`);
    void this.#session.signIn();
  }
}
