import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { IonBackButton } from '@ionic/angular/ion-back-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonItem } from '@ionic/angular/ion-item';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonList } from '@ionic/angular/ion-list';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonNote } from '@ionic/angular/ion-note';
import { IonSpinner } from '@ionic/angular/ion-spinner';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { HarbourApi } from '../harbour/harbour-api';
import type { Outcome, Question } from '../harbour/outcome';
import { Icon } from '../parts/icon';
import { PageHeader } from '../parts/page-header';
import { machineTime } from '../parts/times';
import { Words } from '../settings/words';

const good: readonly Outcome['kind'][] = ['answered', 'closed'];
/** Nothing is wrong with these: somebody may not do it, or has no network. */
const mild: readonly Outcome['kind'][] = ['forbidden', 'offline'];

/** A protected API is asked with a token made for it; whatever comes of it is told in full. */
@Component({
  selector: 'gp-harbour',
  imports: [
    Icon,
    IonBackButton,
    IonButtons,
    IonContent,
    IonHeader,
    IonItem,
    IonLabel,
    IonList,
    IonListHeader,
    IonNote,
    IonSpinner,
    IonTitle,
    IonToolbar,
    PageHeader,
  ],
  templateUrl: './harbour.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Harbour {
  readonly #words = inject(Words);
  protected readonly api = inject(HarbourApi);
  protected readonly words = computed(() => this.#words.phrases().harbour);
  protected readonly home = computed(() => this.#words.phrases().home);
  protected readonly questions = computed(() => {
    const words = this.words();
    return [
      { question: 'read', icon: 'tide', label: words.read, needs: words.readNeeds, scope: sampleApi.scopes.read },
      { question: 'close', icon: 'lock', label: words.close, needs: words.closeNeeds, scope: sampleApi.scopes.close },
    ] as const;
  });

  protected readonly told = computed(() => {
    const outcome = this.api.outcome();
    if (!outcome) return undefined;
    const { kind, question, status, token, at, scope, code } = outcome;
    const times = this.#words.times();
    return {
      question,
      words: this.words().outcomes[kind],
      code,
      icon: good.includes(kind) ? 'done' : mild.includes(kind) ? 'note' : 'warning',
      mood: good.includes(kind) ? 'good' : mild.includes(kind) ? 'warn' : 'bad',
      isFinal: good.includes(kind) || kind === 'forbidden' || kind === 'not-granted',
      status: status && String(status),
      token: token && this.words().token[token],
      scope,
      asked: { machine: machineTime(at), text: times.toSecond(at) },
    } as const;
  });

  protected readonly tides = computed(() => {
    const { toMinute } = this.#words.times();
    const metres = new Intl.NumberFormat(this.#words.language(), { minimumFractionDigits: 1 });
    return this.api.outcome()?.tides?.map(({ kind, at, metres: height }) => ({
      at,
      label: this.words()[kind],
      height: this.words().height(toMinute(at), metres.format(height)),
    }));
  });

  protected ask(question: Question): void {
    void this.api.ask(question);
  }
}
