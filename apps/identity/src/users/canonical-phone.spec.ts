import { canonicalPhone } from './canonical-phone';

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
});
