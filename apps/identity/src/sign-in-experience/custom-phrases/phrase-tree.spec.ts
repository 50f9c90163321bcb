import { fitInto, mergeInto } from './phrase-tree';

const tree = { code: { title: 'Enter your code', sentTo: 'We sent it to {email}.' }, frame: { terms: 'Terms' } };

describe('words of a tenant', () => {
  it('fit where the English words are', () => {
    const words = { code: { title: 'Code, please', sentTo: '{email} has it.' } };
    expect(fitInto(tree, words)).toEqual({ words, problems: [] });
  });

  it('lose what is empty', () => {
    expect(fitInto(tree, { code: { title: '' }, frame: {} })).toEqual({ words: {}, problems: [] });
  });

  it.each([
    [{ other: 'x' }, 'other: is no phrase of the pages'],
    [{ code: { other: 'x' } }, 'code.other: is no phrase of the pages'],
    [{ code: { toString: 'x' } }, 'code.toString: is no phrase of the pages'],
    [{ constructor: { name: 'x' } }, 'constructor: is no phrase of the pages'],
    [{ code: 'x' }, 'code: is a section of phrases'],
    [{ code: ['x'] }, 'code: is a section of phrases'],
    [{ code: null }, 'code: is a section of phrases'],
    [{ code: { title: { deeper: 'x' } } }, 'code.title: is not text'],
    [{ code: { title: 5 } }, 'code.title: is not text'],
    [{ code: { title: 'x'.repeat(2001) } }, 'code.title: is longer than 2000 characters'],
    [{ code: { title: 'For {email}' } }, 'code.title: has {email}, which the English phrase has not'],
  ])('do not fit as %j', (wanted, problem) => {
    expect(fitInto(tree, wanted).problems).toEqual([problem]);
  });

  it('stand over those of the product, which stay where there are none', () => {
    expect(mergeInto(tree, { code: { title: 'Code, please' }, strange: { x: 'y' } })).toEqual({
      code: { title: 'Code, please', sentTo: 'We sent it to {email}.' },
      frame: { terms: 'Terms' },
    });
    expect(mergeInto(tree, undefined)).toEqual(tree);
    expect(mergeInto(tree, { code: 'x', frame: { terms: { deeper: 'x' } } })).toEqual(tree);
  });
});
