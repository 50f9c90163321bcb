import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { readSetup } from '@gatepost/contracts/setup/operations';
import { Api } from '../api/api';
import { Language } from '../language/language';
import { Icon } from '../parts/icon';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { Unreachable } from '../gate/unreachable';
import { Browser } from './browser';
import { Session } from './session';
import { SignInButton } from './sign-in-button';
import { sessionWords } from './words';

/** What whoever is not signed in sees. Who was here before is first asked for silently. */
@Component({
  selector: 'gp-sign-in',
  imports: [Gate, Heading, Icon, SignInButton, Unreachable],
  templateUrl: './sign-in.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignIn {
  readonly #session = inject(Session);
  readonly #api = inject(Api);
  readonly #isResuming = signal(this.#session.mayResume);
  readonly #isUnreachable = signal(false);
  readonly #setup = resource({
    params: () => (this.#isResuming() ? undefined : {}),
    loader: async () => (await this.#api.callAdministration(readSetup, {})).body,
  });

  protected readonly words = inject(Language).words(sessionWords);
  protected readonly hasEnded = inject(Router).currentNavigation()?.extras.state?.['hasEnded'] === true;
  /** The shape of the printed link, so that one knows it when one sees it. */
  protected readonly setupLink = `${inject(Browser).address.origin}${inject(Location).prepareExternalUrl('/setup')}#token=…`;
  protected readonly view = computed(() => {
    if (this.#isUnreachable() || this.#setup.status() === 'error') return 'unreachable';
    if (this.#isResuming() || !this.#setup.hasValue()) return 'waiting';
    return this.#setup.value().claimed ? 'ready' : 'unclaimed';
  });

  constructor() {
    if (this.#isResuming()) void this.#resume();
  }

  protected tryAgain(): void {
    this.#isUnreachable.set(false);
    if (this.#isResuming()) void this.#resume();
    else this.#setup.reload();
  }

  async #resume(): Promise<void> {
    try {
      await this.#session.resume();
    } catch {
      this.#isUnreachable.set(true);
    }
  }
}
