import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { CopyButton } from '../../parts/copy-button';
import type { CodePiece } from './guide-values';
import { guideWords } from './words';

/** Code to take along. What comes from the application stands out. */
@Component({
  selector: 'gp-code-block',
  imports: [CopyButton],
  template: `
    <figure>
      <figcaption>
        <ng-content />
        @if (file(); as name) {
          <span class="mono file" dir="ltr">{{ name }}</span>
        } @else if (!isHeaded()) {
          <span>{{ words().code.terminal }}</span>
        }
        <gp-copy-button [label]="copyLabel()" [value]="text()" />
      </figcaption>
      <pre
        dir="ltr"
        tabindex="0"
        role="group"
        [attr.aria-label]="file() ?? words().code.region"
      ><code>@for (piece of pieces(); track $index) {@if (piece.isValue) {<b>{{ piece.text }}</b>} @else {{{ piece.text }}}}</code></pre>
    </figure>
  `,
  styleUrl: './code-block.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeBlock {
  readonly #formats = inject(Formats);
  readonly pieces = input.required<readonly CodePiece[]>();
  /** Where it belongs; without one it is typed into a terminal. */
  readonly file = input<string>();
  /** What stands inside takes the place of the name. */
  readonly isHeaded = input(false);

  protected readonly words = inject(Language).words(guideWords);
  protected readonly text = computed(() =>
    this.pieces()
      .map(({ text }) => text)
      .join(''),
  );
  protected readonly copyLabel = computed(() => {
    const { copy, copyFile } = this.words().code;
    const file = this.file();
    return file === undefined ? copy : this.#formats.fill(copyFile, { file });
  });
}
