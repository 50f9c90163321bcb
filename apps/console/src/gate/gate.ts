import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Brand } from '../frame/brand';

/** The sheet between two posts: every page on the way in or out. */
@Component({
  selector: 'gp-gate',
  imports: [Brand],
  template: `
    <main class="sheet">
      <gp-brand />
      <ng-content />
    </main>
  `,
  styleUrl: './gate.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Gate {}
