import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Drawn on a grid of 20, stroke 1.5, round joins. */
const SHAPES = {
  again: 'M16 7.5A6.5 6.5 0 0 0 4.3 6.4M4 3v3.75h3.75M4 12.5a6.5 6.5 0 0 0 11.7 1.1M16 17v-3.75h-3.75',
  alert: 'M10 3L2.5 16.25h15zM10 8.25v3.5M10 14v.05',
  app: 'M3 3.75h14v12.5H3zM3 7.25h14M5.5 5.5h.05M7.5 5.5h.05',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  clock: 'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5zM10 6v4.2l2.7 1.6',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7h9.25v9.25H7zM13 7V3.75H3.75V13H7',
  dialog: 'M3 4h14v9.5H9L5.5 16.75V13.5H3z',
  doc: 'M5 2.75h7l3.25 3.25v11.25H5zM11.75 3v3.25H15M7.75 10h4.75M7.75 13h4.75',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  download: 'M10 3.5v9.25M6.25 9L10 12.75 13.75 9M3.75 13v3.25h12.5V13',
  edit: 'M12.75 4.25l3 3L7 16H4v-3zM11 6l3 3',
  fail: 'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5zM7.25 7.25l5.5 5.5M12.75 7.25l-5.5 5.5',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  flag: 'M5 17.5V3M5 3.5h9.5l-2 3.25 2 3.25H5',
  gate: 'M4 3v14.5M16 3v14.5M4 6.5h12M4 14.5h12M4 6.5l6 4.75 6-4.75',
  gauge: 'M3 14.5a7.25 7.25 0 1 1 14 0M10 13l3-4.5',
  gear: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  globe:
    'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5zM3 10h14M10 2.75c2.3 2.1 3.4 4.5 3.4 7.25s-1.1 5.15-3.4 7.25c-2.3-2.1-3.4-4.5-3.4-7.25s1.1-5.15 3.4-7.25z',
  info: 'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5zM10 9.25v4.25M10 6.5v.05',
  key: 'M6.5 13.75a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5zM10.25 10h7.25v3M14 10v2.25',
  leave: 'M11.5 4H4.5v12h7M8.5 10h8.25M13.5 6.75L16.75 10l-3.25 3.25',
  list: 'M3.5 5h.05M3.5 10h.05M3.5 15h.05M7 5h9.75M7 10h9.75M7 15h6.5',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  mail: 'M2.75 4.75h14.5v10.5H2.75zM2.75 5.25L10 11l7.25-5.75',
  menu: 'M3 6h14M3 10h14M3 14h14',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  more: 'M4.5 10h.05M10 10h.05M15.5 10h.05',
  next: 'M8 5l5 5-5 5',
  open: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.25 3.75L9.5 10.5',
  phone: 'M6 2.75h8v14.5H6zM9.25 14.75h1.5',
  plug: 'M7 2.75v4M13 2.75v4M4.75 6.75h10.5v2.5a5.25 5.25 0 0 1-10.5 0zM10 14.5v3',
  plus: 'M10 4v12M4 10h12',
  post: 'M17.25 3L2.75 8.5l5.5 2.75L11 16.75zM8.25 11.25L17.25 3',
  previous: 'M12 5l-5 5 5 5',
  screen: 'M3 4h14v9.5H3zM7 16.5h6M10 13.5v3',
  search: 'M8.75 14a5.25 5.25 0 1 0 0-10.5 5.25 5.25 0 0 0 0 10.5zM12.6 12.6L17 17',
  shield: 'M10 2.75l6.25 2.5v4.5c0 3.75-2.5 6.25-6.25 7.5-3.75-1.25-6.25-3.75-6.25-7.5v-4.5z',
  sun: 'M10 13.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM10 2v1.75M10 16.25V18M2 10h1.75M16.25 10H18M4.35 4.35l1.25 1.25M14.4 14.4l1.25 1.25M4.35 15.65l1.25-1.25M14.4 5.6l1.25-1.25',
  text: 'M4 5h12M4 10h12M4 15h7',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.75 11h7.5l.75-11M8.5 8.5v5M11.5 8.5v5',
  up: 'M5.5 12L10 7.5l4.5 4.5',
  upload: 'M10 13V3.75M6.25 7.25L10 3.5l3.75 3.75M3.75 13v3.25h12.5V13',
  users:
    'M7.5 9.25a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM2.25 16.5c.4-3.2 2.4-4.75 5.25-4.75s4.85 1.55 5.25 4.75M13 3.75a2.75 2.75 0 0 1 0 5.3M14.75 12.1c1.7.6 2.75 2 3 4.4',
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
