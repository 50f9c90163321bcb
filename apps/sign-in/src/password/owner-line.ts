import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { piecesOf } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';

/** Whose password it becomes. */
@Component({
  selector: 'gp-owner-line',
  template: `@for (piece of pieces; track $index) {
    @if (piece.placeholder) {
      <b dir="ltr">{{ name() }}</b>
    } @else {
      <ng-container>{{ piece.text }}</ng-container>
    }
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnerLine {
  readonly name = input.required<string>();
  protected readonly pieces = piecesOf(inject(BOOT).phrases.newPassword.lead);
}
