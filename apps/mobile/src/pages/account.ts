import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Capacitor } from '@capacitor/core';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonItem } from '@ionic/angular/ion-item';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonList } from '@ionic/angular/ion-list';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonRouterLink } from '@ionic/angular/ion-router-link';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { Icon } from '../parts/icon';
import { PageHeader } from '../parts/page-header';
import { profileOf } from '../session/profile';
import { Session } from '../session/session';
import { Words } from '../settings/words';

@Component({
  selector: 'gp-account',
  imports: [Icon, IonContent, IonHeader, IonItem, IonLabel, IonList, IonListHeader, IonRouterLink, IonTitle, IonToolbar, PageHeader, RouterLink],
  templateUrl: './account.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Account {
  protected readonly session = inject(Session);
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().account);
  protected readonly settings = computed(() => this.#words.phrases().settings);
  protected readonly onPhone = Capacitor.isNativePlatform();
  protected readonly profile = computed(() => {
    const claims = this.session.claims();
    return claims && profileOf(claims);
  });
  protected readonly memberSince = computed(() => {
    const since = this.profile()?.memberSince;
    return since === undefined ? undefined : this.words().since(this.#words.times().day(since));
  });
  protected readonly signedInSince = computed(() => {
    const since = this.session.signedInAt();
    if (since === undefined) return undefined;
    const { day, toMinute } = this.#words.times();
    return day(since) === day(Date.now()) ? this.words().sinceToday(toMinute(since)) : this.words().sinceDay(day(since));
  });
}
