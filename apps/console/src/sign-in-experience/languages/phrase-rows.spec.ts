import { flat, phraseProblem, phraseRows, treeOf } from './phrase-rows';

describe('the rows of phrases', () => {
  const english = { code: { title: 'Enter your code', label: '{digits}-digit code' }, identifier: { labels: { email: 'e-mail address' } } };

  it('are those of English, with what stands on the page in the language', () => {
    expect(phraseRows(english, { code: { title: 'Code eingeben' } })).toEqual([
      { path: 'code.title', section: 'code', english: 'Enter your code', ours: 'Code eingeben' },
      { path: 'code.label', section: 'code', english: '{digits}-digit code', ours: '{digits}-digit code' },
      { path: 'identifier.labels.email', section: 'identifier', english: 'e-mail address', ours: 'e-mail address' },
    ]);
  });

  it('become the tree that the service keeps, without what is empty', () => {
    const own = { 'code.title': 'Your code', 'code.label': '', 'identifier.labels.email': 'mail' };
    expect(treeOf(own)).toEqual({ code: { title: 'Your code' }, identifier: { labels: { email: 'mail' } } });
    expect(flat(treeOf(own))).toEqual({ 'code.title': 'Your code', 'identifier.labels.email': 'mail' });
    expect(treeOf({})).toEqual({});
  });

  it('leave out what is no text', () => {
    expect(flat({ code: { title: 5, lead: null, label: ['a'] }, other: 'word' })).toEqual({ 'code.label.0': 'a', other: 'word' });
  });

  it.each([
    ['', undefined],
    ['a code of {digits} digits', undefined],
    ['{digits} and {digits}', undefined],
    ['a code', { kind: 'missing', placeholders: ['digits'] }],
    ['{digits} for {app}', { kind: 'strange', placeholders: ['app'] }],
    [`{digits}${'x'.repeat(2000)}`, { kind: 'tooLong' }],
  ])('know what is wrong with %j', (own, problem) => {
    expect(phraseProblem('{digits}-digit code', own)).toEqual(problem);
  });
});
