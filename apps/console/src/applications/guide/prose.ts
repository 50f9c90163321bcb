import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A sentence in which `code` stands between backticks. */
@Component({
  selector: 'gp-prose',
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.isCode) {
        <code class="mono" dir="ltr">{{ piece.text }}</code>
      } @else {
        <span>{{ piece.text }}</span>
      }
    }
  `,
  styles: `
    code {
      padding: 1px 4px;
      border-radius: var(--gp-radius-sm);
      background: var(--gp-sunken);
      color: var(--gp-ink);
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Prose {
  readonly text = input.required<string>();
  protected readonly pieces = computed(() =>
    this.text()
      .split('`')
      .map((text, at) => ({ text, isCode: at % 2 === 1 })),
  );
}
