import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Drawn on a grid of 20, stroke 1.5, round joins. */
const SHAPES = {
  again: 'M16 7.5A6.5 6.5 0 0 0 4.3 6.4M4 3v3.75h3.75M4 12.5a6.5 6.5 0 0 0 11.7 1.1M16 17v-3.75h-3.75',
  alert: 'M10 3L2.5 16.25h15zM10 8.25v3.5M10 14v.05',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7h9.25v9.25H7zM13 7V3.75H3.75V13H7',
  flag: 'M5 17.5V3M5 3.5h9.5l-2 3.25 2 3.25H5',
  info: 'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5zM10 9.25v4.25M10 6.5v.05',
  leave: 'M11.5 4H4.5v12h7M8.5 10h8.25M13.5 6.75L16.75 10l-3.25 3.25',
  menu: 'M3 6h14M3 10h14M3 14h14',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  more: 'M4.5 10h.05M10 10h.05M15.5 10h.05',
  open: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.25 3.75L9.5 10.5',
  screen: 'M3 4h14v9.5H3zM7 16.5h6M10 13.5v3',
  sun: 'M10 13.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM10 2v1.75M10 16.25V18M2 10h1.75M16.25 10H18M4.35 4.35l1.25 1.25M14.4 14.4l1.25 1.25M4.35 15.65l1.25-1.25M14.4 5.6l1.25-1.25',
} as const;

export type IconName = keyof typeof SHAPES;

/** Says nothing by itself: a word stands beside it, or the button that holds it has a label. */
@Component({
  selector: 'gp-icon',
  template: '<svg class="i" [class.sm]="small()" viewBox="0 0 20 20" aria-hidden="true"><path [attr.d]="shape()" /></svg>',
  styles: ':host { display: contents; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly small = input(false);
  protected readonly shape = computed(() => SHAPES[this.name()]);
}
