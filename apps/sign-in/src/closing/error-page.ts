import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { PageTitle } from '../parts/page-title';
import { supportOf } from '../parts/support';

/** What did not work, whether anything changed, what to do, and the facts that support asks for. */
@Component({
  selector: 'gp-error-page',
  imports: [PageTitle],
  template: `
    <section>
      <h1 gpTitle>{{ words.title }}</h1>
      <p class="lead">
        {{ words.lead }}
        @for (piece of advice; track $index) {
          @if (piece.placeholder) {
            <a [href]="support?.address" dir="ltr">{{ support?.words }}</a>
          } @else {
            <ng-container>{{ piece.text }}</ng-container>
          }
        }
      </p>
      @if (canGoBack) {
        <div class="stack">
          <button class="btn outline lg wide" type="button" (click)="goBack()">{{ words.back }}</button>
        </div>
      }
      <dl class="receipt facts">
        <dt>{{ words.code }}</dt>
        <dd>
          <bdi class="mono" dir="ltr">{{ step().code }}</bdi>
          @if (step().message) {
            <small
              ><bdi lang="en">{{ step().message }}</bdi></small
            >
          }
        </dd>
        <dt>{{ words.request }}</dt>
        <dd>
          <bdi class="mono" dir="ltr">{{ step().requestId }}</bdi>
        </dd>
      </dl>
    </section>
  `,
  styleUrl: './error-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorPage {
  readonly #boot = inject(BOOT);
  readonly #history = inject(DOCUMENT).defaultView?.history;
  protected readonly words = this.#boot.phrases.failed;
  protected readonly support = supportOf(this.#boot);
  protected readonly advice = this.support ? piecesOf(this.words.support) : [];
  protected readonly canGoBack = (this.#history?.length ?? 0) > 1;
  readonly step = input.required<Extract<ClosingStep, { name: 'error' }>>();

  protected goBack(): void {
    this.#history?.back();
  }
}
