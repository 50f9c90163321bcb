import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { IonBackButton } from '@ionic/angular/ion-back-button';
import { IonButton } from '@ionic/angular/ion-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { endpointOf } from '../endpoint';
import { ClaimList } from '../parts/claim-list';
import { personRows } from '../parts/claim-rows';
import { Icon } from '../parts/icon';
import { PageHeader } from '../parts/page-header';
import { Slip } from '../parts/slip';
import { machineTime } from '../parts/times';
import { Access } from '../session/access';
import { profileOf } from '../session/profile';
import { Words } from '../settings/words';

/** Asks userinfo with the access token at hand, and shows what came back. */
@Component({
  selector: 'gp-answer-page',
  imports: [ClaimList, Icon, IonBackButton, IonButton, IonButtons, IonContent, IonHeader, IonListHeader, IonTitle, IonToolbar, PageHeader, Slip],
  templateUrl: './answer-page.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerPage {
  protected readonly access = inject(Access);
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().answer);
  protected readonly home = computed(() => this.#words.phrases().home);
  protected readonly server = new URL(endpointOf(inject(DOCUMENT))).host;
  protected readonly answer = computed(() => {
    const answer = this.access.answer();
    if (!answer) return undefined;
    const { claims, at } = answer;
    return { profile: profileOf(claims), rows: personRows(claims, this.#words.tongue()), machine: machineTime(at), text: this.#words.times().toSecond(at) };
  });

  constructor() {
    void this.access.ask();
  }
}
