/** Lines on a grid of 20, one drawing for each kind of permission. They are only on this page, so not among the symbols of index.html. */
export const drawings = {
  person: 'M10 3.75a3.25 3.25 0 1 0 0 6.5a3.25 3.25 0 1 0 0-6.5M3.75 17c.6-3.5 3-5 6.25-5s5.65 1.5 6.25 5',
  people:
    'M7.5 4.5a2.75 2.75 0 1 0 0 5.5a2.75 2.75 0 1 0 0-5.5M2.25 16.5c.5-3 2.4-4.25 5.25-4.25s4.75 1.25 5.25 4.25M12.5 4.75a2.6 2.6 0 0 1 0 5M14.75 12.6c1.6.6 2.6 1.9 3 3.9',
  mail: 'M2.75 4.75h14.5v10.5H2.75zM2.75 5.25L10 11l7.25-5.75',
  phone: 'M6 2.75h8v14.5H6zM9 14.75h2',
  place: 'M10 17.25c-3.2-3.4-5-6-5-8.5a5 5 0 0 1 10 0c0 2.5-1.8 5.1-5 8.5zM10 7a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5',
  key: 'M6.5 6.25a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 1 0 0-7.5M10.25 10h7.25v3M14 10v2.25',
  sheet: 'M5 2.75h7l3.25 3.25v11.25H5zM8 9.5h4.5M8 12.75h4.5',
  clock: 'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M10 6v4.2l2.7 1.6',
  never: 'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5M5 15L15 5',
} as const;

export type Drawing = keyof typeof drawings;
