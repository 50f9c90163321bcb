import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { fillIn } from '@gatepost/phrases/placeholders';
import { BOOT } from '../boot';
import { minutesAndSeconds } from './times';

/** Counts down to when another mail may be asked for. */
@Component({
  selector: 'gp-wait-line',
  template: `
    <svg class="ring" viewBox="0 0 22 22" aria-hidden="true">
      <circle class="track" cx="11" cy="11" r="9" />
      <circle class="value" cx="11" cy="11" r="9" pathLength="60" [attr.stroke-dasharray]="dash()" />
    </svg>
    <span class="num">{{ words() }}</span>
  `,
  host: { class: 'row' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitLine {
  readonly #phrases = inject(BOOT).phrases.code;
  readonly seconds = input.required<number>();
  protected readonly words = computed(() => fillIn(this.#phrases.sendAgainIn, { time: minutesAndSeconds(this.seconds()) }));
  /** The ring is a dial of one minute. */
  protected readonly dash = computed(() => `${Math.min(60, this.seconds())} 60`);
}
