import { Location } from '@angular/common';
import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, Injector, resource, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { readSetup } from '@gatepost/contracts/setup/operations';
import { Api } from '../api/api';
import { Gate } from '../gate/gate';
import { Heading } from '../gate/heading';
import { Language } from '../language/language';
import { Unreachable } from '../gate/unreachable';
import { Session } from '../session/session';
import { SignInButton } from '../session/sign-in-button';
import { ClaimForm } from './claim-form';
import { setupWords } from './words';

/** Opened with the printed setup link: makes the first administrator and goes on to sign in. */
@Component({
  selector: 'gp-setup',
  imports: [ClaimForm, Gate, Heading, SignInButton, Unreachable],
  templateUrl: './setup.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Setup {
  readonly #session = inject(Session);
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #location = inject(Location);
  readonly #injector = inject(Injector);
  readonly #setup = resource({ loader: async () => (await this.#api.callAdministration(readSetup, {})).body });
  readonly #isTaken = signal(false);

  protected readonly words = inject(Language).words(setupWords);
  protected readonly token = signal('');
  protected readonly email = signal('');
  /** What stands on either side of the address. */
  protected readonly lead = computed(() => {
    const [before = '', after = ''] = this.words().done.lead.split('{email}');
    return { before, after };
  });
  protected readonly view = computed(() => {
    if (this.email() !== '') return 'done';
    if (this.#isTaken()) return 'claimed';
    if (this.#setup.status() === 'error') return 'unreachable';
    if (!this.#setup.hasValue()) return 'checking';
    if (this.#setup.value().claimed) return 'claimed';
    return this.token() === '' ? 'no-link' : 'form';
  });

  constructor() {
    // Also while the page is open: a link pasted over this page's own address changes only what is behind the #.
    inject(ActivatedRoute)
      .fragment.pipe(takeUntilDestroyed())
      .subscribe((fragment) => this.#take(new URLSearchParams(fragment ?? '').get('token') ?? ''));
  }

  protected tryAgain(): void {
    this.#setup.reload();
  }

  protected taken(): void {
    this.#isTaken.set(true);
  }

  protected claimed(email: string): void {
    this.email.set(email);
    this.#session.remember('/');
    // Should the service not answer now, the button is there.
    this.#session.signIn(email).catch(() => undefined);
  }

  /** The token is worth an administrator: it must not stay in the address bar or the history. */
  #take(token: string): void {
    if (token === '') return;
    this.token.set(token);
    this.#location.replaceState('/setup');
    // The router shall know that it is gone, or it would not see the same link a second time.
    afterNextRender(() => void this.#router.navigateByUrl('/setup', { replaceUrl: true }), { injector: this.#injector });
  }
}
