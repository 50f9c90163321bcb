import { ChangeDetectionStrategy, Component, CSP_NONCE, effect, type ElementRef, inject, input, viewChild } from '@angular/core';

/** The difference between two texts. What it is drawn with is loaded when it is first shown. */
@Component({
  selector: 'gp-diff',
  template: '<div #place></div>',
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Diff {
  readonly #nonce = inject(CSP_NONCE, { optional: true }) ?? '';
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  /** For screen readers. */
  readonly label = input.required<string>();

  constructor() {
    effect((onCleanup) => {
      const texts = { before: this.before(), after: this.after(), label: this.label(), nonce: this.#nonce };
      const parent = this.place().nativeElement;
      const shown = import('./diff-view').then(({ showDiff }) => showDiff(parent, texts));
      onCleanup(() => void shown.then((view) => view.destroy()));
    });
  }
}
