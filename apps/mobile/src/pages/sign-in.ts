import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Capacitor } from '@capacitor/core';
import { IonButton } from '@ionic/angular/ion-button';
import { IonContent } from '@ionic/angular/ion-content';
import { IonSpinner } from '@ionic/angular/ion-spinner';
import { Icon } from '../parts/icon';
import { NoticeLine } from '../parts/notice-line';
import { Session } from '../session/session';
import { Words } from '../settings/words';

@Component({
  selector: 'gp-sign-in',
  imports: [Icon, IonButton, IonContent, IonSpinner, NoticeLine],
  templateUrl: './sign-in.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignIn {
  protected readonly session = inject(Session);
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().signIn);
  /** In a plain browser the page itself goes away; a phone opens a browser over the app. */
  protected readonly ahead = computed(() => (Capacitor.isNativePlatform() ? this.words().opens : this.words().leaves));
  protected readonly progress = computed(() => {
    const busy = this.session.busy();
    return busy && (busy === 'finishing' ? this.words().finishing : this.words().waiting);
  });
}
