import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonTabBar } from '@ionic/angular/ion-tab-bar';
import { IonTabButton } from '@ionic/angular/ion-tab-button';
import { IonTabs } from '@ionic/angular/ion-tabs';
import { Icon } from '../parts/icon';
import { Network } from '../session/network';
import { Words } from '../settings/words';

@Component({
  selector: 'gp-tabs',
  imports: [Icon, IonLabel, IonTabBar, IonTabButton, IonTabs],
  template: `
    <ion-tabs>
      <div role="status">
        @if (!online()) {
          <p class="offline">{{ offline() }}</p>
        }
      </div>
      <nav [attr.aria-label]="words().label">
        <ion-tab-bar slot="bottom">
          <ion-tab-button tab="home" href="/home">
            <gp-icon name="home" />
            <ion-label>{{ words().home }}</ion-label>
          </ion-tab-button>
          <ion-tab-button tab="account" href="/account">
            <gp-icon name="person" />
            <ion-label>{{ words().account }}</ion-label>
          </ion-tab-button>
        </ion-tab-bar>
      </nav>
    </ion-tabs>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Tabs {
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().tabs);
  protected readonly online = inject(Network).online;
  protected readonly offline = computed(() => this.#words.phrases().offline);
}
