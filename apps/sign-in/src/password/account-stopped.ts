import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { Flow } from '../flow/flow';
import { BusyButton } from '../parts/busy-button';
import { PageTitle } from '../parts/page-title';
import { supportOf } from '../parts/support';

/** The password was right, but this account or this password lets nobody in: what helps instead. */
@Component({
  selector: 'gp-account-stopped',
  imports: [BusyButton, PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words[why()] }}</h1>
      <p class="lead">
        {{ why() === 'expired' ? words.expiredLead : words.suspendedLead }}
        @if (why() === 'suspended' && support; as help) {
          @for (piece of mistake; track $index) {
            @if (piece.placeholder) {
              <a dir="ltr" [href]="help.address">{{ help.words }}</a>
            } @else {
              <ng-container>{{ piece.text }}</ng-container>
            }
          }
        }
      </p>
      <div class="stack">
        @if (why() === 'expired' && mayReset()) {
          <button class="btn primary lg wide" type="button" [gpBusy]="flow.busy() !== undefined" (click)="flow.begin('ForgotPassword', name())">
            {{ resetWords }}
          </button>
        }
        <button class="btn lg wide" type="button" [class]="otherKind()" (click)="flow.turnTo('identifier', '')">{{ words.otherAccount }}</button>
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountStopped {
  readonly #boot = inject(BOOT);
  protected readonly flow = inject(Flow);
  protected readonly words = this.#boot.phrases.stopped;
  protected readonly resetWords = this.#boot.phrases.newPassword.resetTitle;
  protected readonly mistake = piecesOf(this.words.mistake);
  protected readonly support = supportOf(this.#boot);
  readonly why = input.required<'suspended' | 'expired'>();
  readonly name = input.required<string>();
  readonly mayReset = input.required<boolean>();
  protected readonly otherKind = computed(() => (this.why() === 'expired' && this.mayReset() ? 'btn lg wide outline' : 'btn lg wide primary'));
}
