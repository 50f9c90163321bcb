import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The lockup: mark with its amber latch, and the drawn word. */
@Component({
  selector: 'gp-brand',
  template: `
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2">
        <path d="M4 2.5v19M20 2.5v19M4 7h16M4 18h16" />
        <path d="M4 7l8 6.2L20 7" stroke-linejoin="bevel" />
      </g>
      <circle class="latch" cx="12" cy="13" r="2.25" />
    </svg>
    <svg class="word" viewBox="0 0 98 24" role="img" aria-label="Gatepost">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="2.1"
        stroke-linejoin="round"
        d="M14.6 6.9A6.6 6.6 0 1 0 15.9 11.6H10M28.9 18V8.2M28.9 13.1a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0zM33.9 4.4V15.2q0 2 2 2h2M31.6 8.9H38M40.9 12.7h9.1a4.55 4.55 0 1 0-1.6 3.9M54.4 8.2V22.4M54.4 13.1a4.5 4.5 0 1 1 9 0a4.5 4.5 0 0 1-9 0zM67.45 13.1a4.55 4.55 0 1 0 9.1 0a4.55 4.55 0 1 0-9.1 0M86.3 10.2Q85.4 8.55 83.2 8.55q-3 0-3 2.2q0 1.7 3.1 2.25q3.3.6 3.3 2.5q0 2.15-3.3 2.15q-2.7 0-3.6-1.95M91.6 4.4V15.2q0 2 2 2h2M89.3 8.9h6.4"
      />
    </svg>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 10px;
      color: var(--gp-primary-ink);
    }
    .mark {
      width: 24px;
      height: 24px;
    }
    .latch {
      fill: var(--gp-accent);
    }
    .word {
      width: 98px;
      height: 24px;
      color: var(--gp-ink);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Brand {}
