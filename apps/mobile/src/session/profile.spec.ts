import { profileOf } from './profile';

const token = { iss: 'https://id.example.com/oidc', sub: 'mara', aud: 'app', iat: 1, exp: 2 };

describe('the profile', () => {
  it('shows name, address and the day the account began', () => {
    const claims = { ...token, name: 'Mara Lindqvist', email: 'mara.lindqvist@example.com', created_at: 1793700000000 };
    expect(profileOf(claims)).toEqual({ name: 'Mara Lindqvist', email: 'mara.lindqvist@example.com', initials: 'ML', memberSince: 1793700000000 });
  });

  it('makes do with an address alone, as after a first e-mail code', () => {
    expect(profileOf({ ...token, name: null, username: null, email: 'mara.lindqvist@example.com' })).toEqual({
      name: undefined,
      email: 'mara.lindqvist@example.com',
      initials: 'ML',
      memberSince: undefined,
    });
  });

  it.each([
    ['a single word', 'Mara', 'M'],
    ['names in between', 'Mara Sofia Lindqvist', 'ML'],
    ['a letter of two code units', '𝒜da', '𝒜'],
    ['nothing to go by', '', ''],
  ])('takes initials from %s', (_, name, initials) => {
    expect(profileOf({ ...token, name }).initials).toBe(initials);
  });
});
