import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { IonBackButton } from '@ionic/angular/ion-back-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { ClaimList } from '../parts/claim-list';
import { personRows, tokenRows } from '../parts/claim-rows';
import { PageHeader } from '../parts/page-header';
import { Session } from '../session/session';
import { Words } from '../settings/words';

@Component({
  selector: 'gp-known',
  imports: [ClaimList, IonBackButton, IonButtons, IonContent, IonHeader, IonListHeader, IonTitle, IonToolbar, PageHeader],
  template: `
    <ion-header>
      <ion-toolbar>
        <ion-buttons slot="start"><ion-back-button defaultHref="/home" [text]="home().title" [attr.aria-label]="home().back" /></ion-buttons>
        <ion-title role="heading" aria-level="1">{{ words().title }}</ion-title>
      </ion-toolbar>
    </ion-header>
    <ion-content>
      <ion-list-header role="heading" aria-level="2">{{ words().person }}</ion-list-header>
      <gp-claim-list [rows]="person()" />
      <ion-list-header role="heading" aria-level="2">{{ words().token }}</ion-list-header>
      <gp-claim-list [rows]="token()" />
      <p class="foot">{{ words().about }}</p>
    </ion-content>
  `,
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Known {
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().known);
  protected readonly home = computed(() => this.#words.phrases().home);
  protected readonly person = computed(() => {
    const claims = this.#session.claims();
    return claims ? personRows(claims, this.#words.tongue()) : [];
  });
  protected readonly token = computed(() => {
    const claims = this.#session.claims();
    return claims ? tokenRows(claims, this.#words.tongue()) : [];
  });
}
