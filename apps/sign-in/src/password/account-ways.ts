import { inject, Injectable, signal } from '@angular/core';
import type { CodeIdentifier, KnownIdentifier } from '@gatepost/contracts/experience/step';
import type { createPasswordIdentity, verifyPassword } from '@gatepost/contracts/experience/password-operations';
import type { addProfile, replacePassword } from '@gatepost/contracts/experience/profile-operations';
import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import { ExperienceApi, type Outcome, type WithStep } from '../flow/experience-api';
import { Flow } from '../flow/flow';
import { shownIdentifier } from '../parts/shown-identifier';

/** What an account with a password, a user name or more than one address needs beside the code. */
@Injectable({ providedIn: 'root' })
export class AccountWays {
  readonly #api = inject(ExperienceApi);
  readonly #flow = inject(Flow);
  readonly #isReplaced = signal(false);
  /** A forgotten password has just been replaced, and nobody has signed in with it yet. */
  readonly isReplaced = this.#isReplaced.asReadonly();

  signIn(identifier: KnownIdentifier, password: string): Promise<void> {
    return this.#prove('SignIn', () =>
      this.#api.call<typeof verifyPassword, WithStep>('POST', '/api/experience/verification/password', { identifier, password }),
    );
  }

  /** What is wrong with the name is told where the name is typed. */
  async register(username: string, password: string): Promise<void> {
    const identifier = { type: 'username' as const, value: username };
    await this.#prove('Register', () =>
      this.#api.call<typeof createPasswordIdentity, WithStep>('POST', '/api/experience/verification/new-password-identity', { identifier, password }),
    );
    const problem = this.#flow.problem();
    if (problem?.failure.kind === 'refused' && problem.failure.code.startsWith('user.username')) this.#flow.turnTo('identifier', username, problem);
  }

  /** One part that the account still needs. */
  add(type: 'username' | 'password', value: string): Promise<void> {
    return this.#flow.during('password', async () =>
      this.#onward(await this.#api.call<typeof addProfile, WithStep>('POST', '/api/experience/profile', { type, value })),
    );
  }

  /** The way of an address into the account: a code that goes there. */
  prove(identifier: CodeIdentifier, event: InteractionEvent): Promise<void> {
    return this.#flow.during('send', () => this.#api.sendCode({ identifier, interactionEvent: event }));
  }

  /** Nobody is signed in by it: the new password is used at once instead. */
  async replace(password: string, identifier: KnownIdentifier): Promise<void> {
    let isReplaced = false;
    await this.#flow.during('password', async () => {
      const replaced = await this.#api.call<typeof replacePassword, WithStep>('PUT', '/api/experience/profile/password', { password });
      const submitted = replaced.ok ? await this.#api.submit() : replaced;
      isReplaced = submitted.ok;
      return submitted.ok ? this.#flow.startAgain('SignIn', shownIdentifier(identifier), 'password') : submitted;
    });
    this.#isReplaced.set(isReplaced);
  }

  #prove(event: InteractionEvent, attempt: () => Promise<Outcome<WithStep>>): Promise<void> {
    return this.#flow.during('password', async () => {
      const first = await attempt();
      if (first.ok || first.failure.kind !== 'refused' || first.failure.code !== 'session.interaction_not_found') return this.#onward(first);
      const started = await this.#api.start({ interactionEvent: event });
      return started.ok ? this.#onward(await attempt()) : started;
    });
  }

  async #onward(outcome: Outcome<WithStep>): Promise<Outcome<WithStep>> {
    return outcome.ok ? this.#flow.goOn(outcome.reply.step) : outcome;
  }
}
