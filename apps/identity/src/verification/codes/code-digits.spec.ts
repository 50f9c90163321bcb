import { drawCode } from './code-digits';

describe('a drawn code', () => {
  it('has the digits that were asked for, leading zeros included', () => {
    for (const digits of [6, 7, 8]) for (let draw = 0; draw < 1000; draw += 1) expect(drawCode(digits)).toMatch(new RegExp(`^\\d{${digits}}$`));
  });

  it('is uniform over the whole range', () => {
    const draws = 1_000_000;
    const bins = new Array<number>(1000).fill(0);
    for (let draw = 0; draw < draws; draw += 1) {
      const bin = Math.floor(Number(drawCode(6)) / 1000);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const expected = draws / bins.length;
    const chiSquare = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 999 degrees of freedom: above 1143 lies a thousandth of all uniform samples, below 863 as well.
    expect(chiSquare).toBeLessThan(1170);
    expect(chiSquare).toBeGreaterThan(840);
    expect(bins[0]).toBeGreaterThan(0);
    expect(bins[999]).toBeGreaterThan(0);
  });
});
