import { likePattern } from './search-pattern';

describe('the pattern of a search', () => {
  it('finds signs that have a meaning in patterns as themselves', () => {
    expect(likePattern('50%_\\')).toBe(String.raw`%50\%\_\\%`);
  });

  it.each(['x'.repeat(300), '%'.repeat(256), `${'x'.repeat(253)}%`])('is never longer than the service takes, and ends where a sign does: %s', (text) => {
    const pattern = likePattern(text);
    expect(pattern.length).toBeLessThanOrEqual(256);
    expect(pattern).toMatch(/^%(?:[^\\%]|\\.)*%$/);
  });
});
