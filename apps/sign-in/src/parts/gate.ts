import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The gate, on pages where it opens: its latch closes once when the page appears. */
@Component({
  selector: 'gp-gate',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true">
    <g fill="none" stroke="currentColor" stroke-width="2">
      <path d="M4 2.5v19M20 2.5v19M4 7h16M4 18h16" />
      <path d="M4 7l8 6.2L20 7" stroke-linejoin="bevel" />
    </g>
    <circle cx="12" cy="13" r="2.25" />
  </svg>`,
  styleUrl: './gate.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Gate {}
