import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A place that has nothing yet: what it is for, and inside, the one action that begins. */
@Component({
  selector: 'gp-empty',
  template: `
    <div class="void">
      <svg class="art" viewBox="0 0 96 72" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="2">
          <path d="M20 6v60M76 6v60M20 18h56M20 54h56" />
          <path d="M20 18l28 20 28-20" stroke-dasharray="3 4" />
          <path d="M6 66h84" />
        </g>
        <circle class="latch" cx="48" cy="38" r="5" />
      </svg>
      <h2>{{ heading() }}</h2>
      <p>{{ lead() }}</p>
      <div class="acts"><ng-content /></div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Empty {
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();
}
