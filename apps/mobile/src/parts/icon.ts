import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** 20 px grid, one stroke. */
const shapes = {
  harbour: 'M10 4.6v10.4M6.5 7.5h7M4 11.5c0 3 2.7 5 6 5s6-2 6-5M8.4 3a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0',
  home: 'M3.5 9L10 3.5 16.5 9v7.5h-4.5v-5H8v5H3.5z',
  person: 'M6.75 7a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0-6.5 0M3.75 17c.6-3.5 3-5 6.25-5s5.65 1.5 6.25 5',
  mail: 'M2.75 4.75h14.5v10.5H2.75zM2.75 5.25L10 11l7.25-5.75',
  phone: 'M6 2.75h8v14.5H6zM9.25 14.75h1.5',
  screen: 'M2.75 4h14.5v9.5H2.75zM7 16.5h6M10 13.5v3',
  out: 'M8 3.75H4v12.5h4M12.5 6.5L16 10l-3.5 3.5M16 10H8',
  token: 'M3 5h14v10H3zM6 8.5h5M6 11.5h8',
  again: 'M16 7.5A6.5 6.5 0 0 0 4.3 6.4M4 3v3.75h3.75M4 12.5a6.5 6.5 0 0 0 11.7 1.1M16 17v-3.75h-3.75',
  copy: 'M7 7h9.5v9.5H7zM4.5 13h-1V3.5H13v1',
  done: 'M4 10.5l4 4 8-9',
  tide: 'M2.5 8c2.5-2.5 5-2.5 7.5 0s5 2.5 7.5 0M2.5 13c2.5-2.5 5-2.5 7.5 0s5 2.5 7.5 0',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9M10 12v1.75',
  sliders: 'M3 6h7.5M14.5 6H17M10.5 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 14h2.5M9.5 14H17M5.5 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  warning: 'M10 3.25l7.25 13H2.75zM10 8.25v3.5M10 13.9v.2',
  note: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 9.25v4.25M10 6.5v.2',
} as const;

export type IconName = keyof typeof shapes;

@Component({
  selector: 'gp-icon',
  template: '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path [attr.d]="shape()" /></svg>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly shape = computed(() => shapes[this.name()]);
}
