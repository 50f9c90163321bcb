import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Delivery } from '@gatepost/contracts/experience/step';
import { piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Icon } from '../parts/icon';
import { deliveryWords, wordsOfMessage } from './delivery-words';

/** The receipt of a mail: what the service vouches for. */
@Component({
  selector: 'gp-delivery-line',
  imports: [Icon],
  template: `
    @let told = words();
    <div class="fact" role="status">
      <gp-icon [class]="told.tone" [name]="told.icon" />
      <span>
        @for (piece of pieces(); track $index) {
          @if (piece.placeholder) {
            <b dir="ltr">{{ told.server }}</b>
          } @else {
            <ng-container>{{ piece.text }}</ng-container>
          }
        }
      </span>
      @if (told.at) {
        <time dir="ltr" [attr.datetime]="delivery().at">{{ told.at }}</time>
      }
      <small>{{ told.note }}</small>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryLine {
  readonly #boot = inject(BOOT);
  readonly delivery = input.required<Delivery>();
  readonly expiresAt = input.required<string>();
  readonly isByMail = input(true);
  readonly #words = computed(() => {
    const words = this.#boot.phrases.delivery;
    return this.isByMail() ? words : wordsOfMessage(words);
  });
  protected readonly words = computed(() => deliveryWords(this.delivery(), this.expiresAt(), this.#words(), this.#boot.language));
  protected readonly pieces = computed(() => piecesOf(this.words().line));
}
