import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { mobile } from '@gatepost/phrases/mobile/en';
import type { RefresherCustomEvent } from '@ionic/angular';
import { IonBackButton } from '@ionic/angular/ion-back-button';
import { IonButton } from '@ionic/angular/ion-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonRefresher } from '@ionic/angular/ion-refresher';
import { IonRefresherContent } from '@ionic/angular/ion-refresher-content';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { endpointOf } from '../endpoint';
import { ClaimList } from '../parts/claim-list';
import { personRows } from '../parts/claim-rows';
import { Icon } from '../parts/icon';
import { machineTime, timeToSecond } from '../parts/times';
import { Access } from '../session/access';

/** Asks userinfo with the access token at hand, and shows what came back. */
@Component({
  selector: 'gp-answer-page',
  imports: [
    ClaimList,
    Icon,
    IonBackButton,
    IonButton,
    IonButtons,
    IonContent,
    IonHeader,
    IonListHeader,
    IonRefresher,
    IonRefresherContent,
    IonTitle,
    IonToolbar,
  ],
  templateUrl: './answer-page.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerPage {
  protected readonly access = inject(Access);
  protected readonly words = mobile.answer;
  protected readonly home = mobile.home.title;
  protected readonly refresh = mobile.home.refresh;
  protected readonly server = new URL(endpointOf(inject(DOCUMENT))).host;
  protected readonly answer = computed(() => {
    const answer = this.access.answer();
    return answer && { rows: personRows(answer.claims), machine: machineTime(answer.at), text: timeToSecond(answer.at) };
  });

  constructor() {
    void this.access.ask();
  }

  protected async pull(event: RefresherCustomEvent): Promise<void> {
    await this.access.ask();
    await event.target.complete();
  }
}
