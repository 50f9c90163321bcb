import { nextTides } from './tides';

describe('the tides', () => {
  const now = Date.UTC(2026, 10, 25, 12);
  const tides = nextTides(now);

  it('lie ahead, six hours and a quarter apart', () => {
    const moments = tides.map(({ at }) => Date.parse(at));
    expect(moments[0]).toBeGreaterThanOrEqual(now);
    for (const [number, moment] of moments.slice(1).entries()) expect((moment - (moments[number] ?? 0)) / 3_600_000).toBeCloseTo(6.21, 2);
  });

  it('turn from high to low and back', () => {
    const [first, second, third] = tides.map(({ kind }) => kind);
    expect(first).not.toBe(second);
    expect(first).toBe(third);
    for (const { kind, metres } of tides) expect(metres > 2).toBe(kind === 'high');
  });
});
