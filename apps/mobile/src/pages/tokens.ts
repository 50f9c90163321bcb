import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { IonBackButton } from '@ionic/angular/ion-back-button';
import { IonButton } from '@ionic/angular/ion-button';
import { IonButtons } from '@ionic/angular/ion-buttons';
import { IonContent } from '@ionic/angular/ion-content';
import { IonHeader } from '@ionic/angular/ion-header';
import { IonListHeader } from '@ionic/angular/ion-list-header';
import { IonTitle } from '@ionic/angular/ion-title';
import { IonToolbar } from '@ionic/angular/ion-toolbar';
import { ClaimList } from '../parts/claim-list';
import { allRows, type ClaimRow, wholeMoment } from '../parts/claim-rows';
import { Icon } from '../parts/icon';
import { PageHeader } from '../parts/page-header';
import { type HeldToken, TokenShelf } from '../session/token-shelf';
import { Words } from '../settings/words';

const SHOWN_LETTERS = 20;
/** Told already, as the moment it ends. */
const told = ['exp'];

/** The tokens of this device, for developers: what each is for, what it says and when it ends. */
@Component({
  selector: 'gp-tokens',
  imports: [ClaimList, Icon, IonBackButton, IonButton, IonButtons, IonContent, IonHeader, IonListHeader, IonTitle, IonToolbar, PageHeader],
  templateUrl: './tokens.html',
  host: { class: 'ion-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Tokens {
  readonly #words = inject(Words);
  protected readonly shelf = inject(TokenShelf);
  protected readonly words = computed(() => this.#words.phrases().tokens);
  protected readonly home = computed(() => this.#words.phrases().home);
  readonly #now = signal(Date.now());

  protected readonly tokens = computed(() =>
    this.shelf.held().map((held) => ({ ...this.words()[held.kind], kind: held.kind, rows: this.#rowsOf(held), held })),
  );

  protected readonly said = computed(() => {
    const state = this.shelf.state();
    if (state === 'at-rest') return '';
    if (state === 'renewed') return this.words().renewed(this.#words.times().toSecond(this.shelf.renewedAt()));
    return state === 'renewing' ? this.words().renewing : this.words().notRenewed;
  });

  constructor() {
    void this.shelf.read();
    const ticking = setInterval(() => this.#now.set(Date.now()), 1000);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(ticking);
      this.shelf.rest();
    });
  }

  #rowsOf({ kind, token, ends, claims = {} }: HeldToken): ClaimRow[] {
    // A refresh token is not for any eye: it is only told whether there is one.
    if (token === undefined || kind === 'refresh') return [];
    const { token: label, ends: endsLabel } = this.words();
    const shown = token.length > SHOWN_LETTERS ? `${token.slice(0, SHOWN_LETTERS)}…` : token;
    return [
      ...(ends === undefined ? [] : [{ claim: 'ends', label: endsLabel, value: this.#endOf(ends), whole: new Date(ends).toISOString() }]),
      ...allRows(claims, this.#words.tongue()).filter(({ claim, value }) => !told.includes(claim) && value !== ''),
      { claim: 'token', label, value: shown, whole: token },
    ];
  }

  #endOf(ends: number): string {
    const times = this.#words.times();
    const left = ends - this.#now();
    return left > 0 ? this.words().endsIn(times.toSecond(ends), times.left(left)) : this.words().ended(wholeMoment(ends, times));
  }
}
