import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { IonButton } from '@ionic/angular/ion-button';
import { IonItem } from '@ionic/angular/ion-item';
import { IonLabel } from '@ionic/angular/ion-label';
import { IonList } from '@ionic/angular/ion-list';
import { Words } from '../settings/words';
import type { ClaimRow } from './claim-rows';
import { Icon } from './icon';

/** Claims one under the other, each with a button that copies it. */
@Component({
  selector: 'gp-claim-list',
  imports: [Icon, IonButton, IonItem, IonLabel, IonList],
  template: `
    <ion-list inset="true">
      @for (row of rows(); track row.claim; let last = $last) {
        <ion-item [lines]="last ? 'none' : undefined">
          <ion-label class="claim">
            <small>{{ row.label }}</small>
            <span class="value"
              ><bdi>{{ row.value }}</bdi></span
            >
          </ion-label>
          <ion-button slot="end" fill="clear" [attr.aria-label]="words().copy(row.label)" (click)="copy(row)">
            <gp-icon slot="icon-only" [name]="copied() === row.claim ? 'done' : 'copy'" />
          </ion-button>
        </ion-item>
      }
    </ion-list>
    <p class="foot" role="status">{{ said() }}</p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClaimList {
  readonly rows = input.required<ClaimRow[]>();
  readonly #words = inject(Words);
  protected readonly words = computed(() => this.#words.phrases().claims);
  protected readonly copied = signal<string | undefined>(undefined);
  protected readonly said = signal('');
  readonly #clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;

  protected async copy({ claim, label, value, whole }: ClaimRow): Promise<void> {
    try {
      // Without a secure origin there is no clipboard at all.
      if (!this.#clipboard) throw new Error('no clipboard');
      await this.#clipboard.writeText(whole ?? value);
      this.copied.set(claim);
      this.said.set(this.words().copied(label));
    } catch {
      this.said.set(this.words().notCopied(label));
    }
  }
}
