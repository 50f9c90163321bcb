import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { IonApp } from '@ionic/angular/ion-app';
import { IonRouterOutlet } from '@ionic/angular/ion-router-outlet';
import { NavController } from '@ionic/angular/nav-controller';
import { filter, map } from 'rxjs';
import { leadFrom } from './leading';
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
  /** Where the last navigation ended; nowhere yet while the first one runs. */
  readonly #place = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.split('?')[0]),
    ),
  );

  constructor() {
    // Pages do not navigate when somebody comes or goes. Looked at again where a navigation ends: the sign-in may be finished before the first one is.
    effect(() => {
      const place = this.#place();
      if (place === undefined) return;
      const next = leadFrom(place, this.#session.phase(), this.#session.busy() === 'finishing');
      if (next) untracked(() => this.#lead(next));
    });
  }

  #lead(next: string): void {
    // Replaced, so that no code of a callback stays in the history.
    void this.#navigation.navigateRoot(next, { replaceUrl: true, animationDirection: next === '/home' ? 'forward' : 'back' });
  }
}
