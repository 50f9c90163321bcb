import { momentPrefix, randomId, timedId } from './random-id';

describe('an identifier', () => {
  it('has the length and the letters of the contract', () => {
    for (const length of [12, 16, 21] as const) expect(randomId(length)).toMatch(new RegExp(`^[0-9a-z]{${length}}$`));
    expect(timedId()).toMatch(/^[0-9a-z]{21}$/);
  });

  it('has every letter about equally often, and none twice', () => {
    const ids = Array.from({ length: 20_000 }, () => randomId());
    expect(new Set(ids).size).toBe(ids.length);
    const counts = new Map<string, number>();
    for (const letter of ids.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (ids.length * 21) / 36;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 35 degrees of freedom: a fair draw exceeds this once in a million times.
    expect(chiSquare).toBeLessThan(93);
  });

  it('of a moment is greater than those of earlier ones, for centuries', () => {
    const moments = [0, 1, 35, 36, Date.now(), Date.now() + 1, Date.UTC(2400, 0)];
    expect(moments.map(momentPrefix).toSorted()).toEqual(moments.map(momentPrefix));
    expect(timedId() > momentPrefix(Date.now() - 1)).toBe(true);
  });
});
