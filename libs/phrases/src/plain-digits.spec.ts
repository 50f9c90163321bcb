import { plainDigits } from './plain-digits';

describe('figures', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['１２３ ４５６', '123 456'],
    ['+49 151 / 23-4', '+49 151 / 23-4'],
  ])('%s are understood', (written, plain) => {
    expect(plainDigits(written)).toBe(plain);
  });
});
