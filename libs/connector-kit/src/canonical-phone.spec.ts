import { canonicalPhone, isPhoneNumber } from './canonical-phone';

describe('the one form of a phone number', () => {
  it.each([
    ['61412345678', '61412345678'],
    ['610412345678', '61412345678'],
    ['4901711234567', '491711234567'],
    ['12025550123', '12025550123'],
    ['390612345678', '390612345678'],
  ])('makes of %s %s', (written, canonical) => {
    expect(canonicalPhone(written)).toBe(canonical);
  });

  it.each(['0', '00491711234567', '9'.repeat(128)])('leaves %s, which is no number of any country, as it is', (digits) => {
    expect(canonicalPhone(digits)).toBe(digits);
  });

  it('is that of a number somebody can have', () => {
    expect(['61412345678', '610412345678', '12025550123', '4915112345678'].filter(isPhoneNumber)).toHaveLength(4);
    expect(['0', '1', '12025', '00491711234567', '9'.repeat(32), '4915112345678901234'].filter(isPhoneNumber)).toEqual([]);
  });
});
