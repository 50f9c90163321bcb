import { initialsOf } from './initials';

describe('the letters that stand for a picture', () => {
  it.each([
    ['Mara Lindqvist', 'ML'],
    ['Mara Sofia Lindqvist', 'ML'],
    ['mara', 'M'],
    ['mara.lindqvist', 'ML'],
    ['émile (Zola)', 'É'],
    ['李小龙', '李'],
    ['  ', ''],
  ])('of %p are %p', (name, letters) => {
    expect(initialsOf(name, 2)).toBe(letters);
  });

  it('are one where there is room for one', () => {
    expect(initialsOf('Tidewater Reports', 1)).toBe('T');
  });
});
