import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A button that stays where it is, and keeps the focus, while its work is under way. */
@Component({
  selector: 'button[gpBusy]',
  template: `<ng-content />
    @if (gpBusy()) {
      <svg class="ring turning" viewBox="0 0 22 22" aria-hidden="true">
        <circle class="track" cx="11" cy="11" r="9" />
        <circle class="value" cx="11" cy="11" r="9" pathLength="60" stroke-dasharray="16 60" />
      </svg>
    }`,
  host: { '[attr.aria-disabled]': 'gpBusy() || null', '[attr.aria-busy]': 'gpBusy() || null' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BusyButton {
  readonly gpBusy = input.required<boolean>();
}
