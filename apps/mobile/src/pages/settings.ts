import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { type MobileLanguage, mobileLanguages } from '@gatepost/phrases/mobile/languages';
import { IonBackButton } from '@ionic/angular/ion-back-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { PageHeader } from '../parts/page-header';
import { Appearance, type Theme, themes } from '../settings/appearance';
import { Words } from '../settings/words';

/** Plain radios: Ionic's would bring Angular's forms to the first load. */
@Component({
  selector: 'gp-settings',
  imports: [IonBackButton, IonButtons, IonContent, IonHeader, IonListHeader, IonTitle, IonToolbar, PageHeader],
  templateUrl: './settings.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Settings {
  readonly #words = inject(Words);
  readonly #appearance = inject(Appearance);
  protected readonly words = computed(() => this.#words.phrases().settings);
  protected readonly account = computed(() => this.#words.phrases().account);
  protected readonly languages = mobileLanguages;
  protected readonly themes = themes;
  protected readonly language = this.#words.chosen;
  protected readonly theme = this.#appearance.chosen;

  protected chooseLanguage(language: MobileLanguage | undefined): void {
    void this.#words.choose(language);
  }

  protected chooseTheme(theme: Theme | undefined): void {
    void this.#appearance.choose(theme);
  }
}
