import { initialsOf, nameOf, personOf } from './person';

describe('who is signed in', () => {
  it('is read from the claims of the ID token', () => {
    const claims = { sub: 'u1', name: 'Ada Lovelace', email: 'ada@example.com', email_verified: true };
    expect(personOf(claims)).toEqual({ id: 'u1', name: 'Ada Lovelace', email: 'ada@example.com', isEmailVerified: true });
  });

  it('is nobody without a subject', () => {
    expect(personOf(null)).toBeUndefined();
    expect(personOf({ name: 'Ada' })).toBeUndefined();
  });

  it.each([
    [{ sub: 'u1', name: 'Ada Lovelace', email: 'ada@example.com' }, 'Ada Lovelace', 'AL'],
    [{ sub: 'u1', name: null, email: 'grace.hopper@example.com' }, 'grace.hopper@example.com', 'GH'],
    [{ sub: 'u1', name: 'Ada Augusta King', email: null }, 'Ada Augusta King', 'AK'],
    [{ sub: 'u1', name: '王小明', email: null }, '王小明', '王'],
    [{ sub: 'k3v9', name: null, email: null }, 'k3v9', 'K'],
  ])('%j is called %s, in short %s', (claims, name, initials) => {
    const person = personOf(claims);
    expect(person && [nameOf(person), initialsOf(person)]).toEqual([name, initials]);
  });
});
