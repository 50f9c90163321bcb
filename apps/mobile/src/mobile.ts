import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { IonApp } from '@ionic/angular/ion-app';
import { IonRouterOutlet } from '@ionic/angular/ion-router-outlet';
import { NavController } from '@ionic/angular/nav-controller';
import { filter, map } from 'rxjs';
import { Destination } from './destination';
import { home, leadFrom, placeOf } from './leading';
import { TitleFocus } from './parts/title-focus';
import { Session } from './session/session';

@Component({
  selector: 'gp-mobile',
  imports: [IonApp, IonRouterOutlet, TitleFocus],
  template: '<ion-app><ion-router-outlet /></ion-app>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Mobile {
  readonly #session = inject(Session);
  readonly #navigation = inject(NavController);
  readonly #destination = inject(Destination);
  /** Where the last navigation ended; nowhere yet while the first one runs. */
  readonly #place = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.split('?')[0]),
    ),
  );

  /** Where they must go from there. The same step is not taken twice, although the session goes on to change while it is taken. */
  readonly #step = computed(
    () => {
      const place = this.#place();
      return { place, next: place === undefined ? undefined : leadFrom(place, this.#session.phase(), this.#session.busy() === 'finishing') };
    },
    { equal: (one, other) => one.place === other.place && one.next === other.next },
  );

  constructor() {
    // Pages do not navigate when somebody comes or goes. Looked at again where a navigation ends: the sign-in may be finished before the first one is.
    effect(() => {
      const { next } = this.#step();
      if (next === 'inside') untracked(() => this.#lead(this.#destination.take() ?? home, 'forward'));
      else if (next) untracked(() => this.#lead(next, 'back'));
    });
    effect(() => {
      const link = this.#session.link();
      if (link) untracked(() => void this.#follow(link));
    });
  }

  #lead(next: string, animationDirection: 'forward' | 'back'): void {
    // Replaced, so that no code of a callback stays in the history.
    void this.#navigation.navigateRoot(next, { replaceUrl: true, animationDirection });
  }

  /** A link of the app leads to its page, at once or after the sign-in. */
  async #follow({ url }: { readonly url: string }): Promise<void> {
    const place = placeOf(url);
    if (!place) return;
    await this.#session.start();
    if (this.#session.phase() === 'signed-in') void this.#navigation.navigateForward(place);
    else this.#destination.keep(place);
  }
}
