import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Capacitor } from '@capacitor/core';
import { mobile } from '@gatepost/phrases/mobile/en';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonItem } from '@ionic/angular/ion-item';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonList } from '@ionic/angular/ion-list';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { Icon } from '../parts/icon';
import { PageHeader } from '../parts/page-header';
import { timeToMinute, wholeDay } from '../parts/times';
import { profileOf } from '../session/profile';
import { Session } from '../session/session';

@Component({
  selector: 'gp-account',
  imports: [Icon, IonContent, IonHeader, IonItem, IonLabel, IonList, IonListHeader, IonTitle, IonToolbar, PageHeader],
  templateUrl: './account.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Account {
  protected readonly session = inject(Session);
  protected readonly words = mobile.account;
  protected readonly onPhone = Capacitor.isNativePlatform();
  protected readonly profile = computed(() => {
    const claims = this.session.claims();
    return claims && profileOf(claims);
  });
  protected readonly memberSince = computed(() => {
    const since = this.profile()?.memberSince;
    return since === undefined ? undefined : this.words.since(wholeDay(since));
  });
  protected readonly signedInSince = computed(() => {
    const since = this.session.signedInAt();
    if (since === undefined) return undefined;
    return wholeDay(since) === wholeDay(Date.now()) ? this.words.sinceToday(timeToMinute(since)) : this.words.sinceDay(wholeDay(since));
  });
}
