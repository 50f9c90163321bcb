import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { IonButton } from '@ionic/angular/ion-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonItem } from '@ionic/angular/ion-item';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonList } from '@ionic/angular/ion-list';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonNote } from '@ionic/angular/ion-note';
import { IonRouterLink } from '@ionic/angular/ion-router-link';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { Icon } from '../parts/icon';
import { PageHeader } from '../parts/page-header';
import { Slip } from '../parts/slip';
import { machineTime } from '../parts/times';
import { Access } from '../session/access';
import { profileOf } from '../session/profile';
import { Session } from '../session/session';
import { Words } from '../settings/words';

@Component({
  selector: 'gp-home',
  imports: [
    Icon,
    IonButton,
    IonButtons,
    IonContent,
    IonHeader,
    IonItem,
    IonLabel,
    IonList,
    IonListHeader,
    IonNote,
    IonRouterLink,
    IonTitle,
    IonToolbar,
    PageHeader,
    RouterLink,
    Slip,
  ],
  templateUrl: './home.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Home {
  readonly #session = inject(Session);
  protected readonly access = inject(Access);
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().home);
  readonly #tick = signal(0);

  protected readonly profile = computed(() => {
    const claims = this.access.answer()?.claims ?? this.#session.claims();
    return claims && profileOf(claims);
  });
  protected readonly signedIn = computed(() => spoken(this.#session.signedInAt(), this.#words.times().toSecond));
  protected readonly renewal = computed(() => spoken(this.access.ends(), this.#words.times().toMinute));
  protected readonly left = computed(() => {
    this.#tick();
    const ends = this.access.ends();
    if (ends === undefined || ends < Date.now()) return this.words().noAccess;
    const left = Math.floor((ends - Date.now()) / 60_000);
    return left === 0 ? this.words().underOneMinute : this.words().minutes(left);
  });

  constructor() {
    const ticking = setInterval(() => this.#tick.update((count) => count + 1), 10_000);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }
}

function spoken(moment: number | undefined, say: (moment: number) => string): { machine: string; text: string } | undefined {
  return moment === undefined ? undefined : { machine: machineTime(moment), text: say(moment) };
}
