import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A letter tile: the product shows no logo that it does not own. */
@Component({
  selector: 'gp-application-tile',
  template: '<span class="tile" [class.lg]="large()" aria-hidden="true">{{ letters() }}</span>',
  styles: `
    :host {
      display: contents;
    }
    .tile {
      display: grid;
      flex: none;
      place-items: center;
      width: 28px;
      height: 28px;
      border-radius: var(--gp-radius-sm);
      background: var(--gp-primary-soft);
      color: var(--gp-on-primary-soft);
      font-size: var(--gp-text-xs);
      font-weight: var(--gp-weight-strong);
      line-height: 1;
      letter-spacing: 0;
    }
    .tile.lg {
      width: 36px;
      height: 36px;
      border-radius: var(--gp-radius);
      font-size: var(--gp-text-md);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationTile {
  readonly letters = input.required<string>();
  readonly large = input(false);
}

/** The first letter of what something is called; a letter may be more than one character long, and some characters show nothing. */
export function firstLetter(name: string): string {
  for (const { segment } of new Intl.Segmenter().segment(name)) if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment)) return segment.toLocaleUpperCase();
  return '';
}
