import { darkColorOf, longHex } from './dark-color';

describe('the colour for dark pages', () => {
  it.each([
    ['#6139F6', '#8768f8'],
    ['#12554c', '#1b7e71'],
    ['#000', '#1a1a1a'],
    ['#fff', '#ffffff'],
    ['#00f', '#3333ff'],
    ['#ff0000', '#ff3333'],
    ['#808080', '#999999'],
  ])('is lighter than %s', (primary, dark) => {
    expect(darkColorOf(primary)).toBe(dark);
  });

  it('comes from the short form as from the long one', () => {
    expect(longHex('#1aF')).toBe('#11aaFF');
    expect(longHex('#12554c')).toBe('#12554c');
    expect(darkColorOf('#1af')).toBe(darkColorOf('#11aaff'));
  });
});
