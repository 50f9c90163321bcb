import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { IonApp } from '@ionic/angular/ion-app';
import { IonRouterOutlet } from '@ionic/angular/ion-router-outlet';
import { NavController } from '@ionic/angular/nav-controller';
import { Session } from './session/session';

@Component({
  selector: 'gp-mobile',
  imports: [IonApp, IonRouterOutlet],
  template: '<ion-app><ion-router-outlet /></ion-app>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Mobile {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #navigation = inject(NavController);

  constructor() {
    effect(() => {
      const phase = this.#session.phase();
      const finishing = this.#session.busy() === 'finishing';
      untracked(() => this.#follow(phase, finishing));
    });
  }

  /** Pages do not navigate when somebody comes or goes: the session's phase decides where one may be. */
  #follow(phase: ReturnType<Session['phase']>, finishing: boolean): void {
    const [path] = this.#router.url.split('?');
    const outside = path === '/sign-in' || path === '/callback' || path === '/signed-out';
    // Replaced, so that no code of a callback stays in the history.
    if (phase === 'signed-in' && outside) void this.#navigation.navigateRoot('/home', { replaceUrl: true });
    if (phase === 'signed-out' && !finishing && path !== '/sign-in')
      void this.#navigation.navigateRoot('/sign-in', { replaceUrl: true, animationDirection: 'back' });
  }
}
