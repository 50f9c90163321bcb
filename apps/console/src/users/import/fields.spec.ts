import { fieldGroups, guessMapping } from './fields';
import { userOf } from './row-to-user';

const row = (values: readonly unknown[]) => ({ line: 2, values });

describe('what the columns of a file are', () => {
  it.each([
    ['E-Mail', 'primaryEmail'],
    ['email_address', 'primaryEmail'],
    ['Phone Number', 'primaryPhone'],
    ['Username', 'username'],
    ['First name', 'profile.givenName'],
    ['family_name', 'profile.familyName'],
    ['postal code', 'address.postalCode'],
    ['custom_data', 'customData'],
    ['profile', 'profile'],
    ['passwordEncryptionMethod', 'passwordAlgorithm'],
  ])('is guessed by their names: %s', (column, field) => {
    expect(guessMapping([column])).toEqual([field]);
  });

  it('is nothing for what an export has besides, for what nobody knows, and for what is there already', () => {
    expect(guessMapping(['id', 'createdAt', 'hasPassword', 'shoe size', '', 'email', 'mail'])).toEqual([...Array<undefined>(5), 'primaryEmail', undefined]);
  });

  it('can be everything that a person has', () => {
    const fields = Object.values(fieldGroups).flat();
    expect(new Set(fields).size).toBe(fields.length);
  });
});

describe('a row', () => {
  const read = (mapping: ReturnType<typeof guessMapping>, values: readonly unknown[], algorithm?: string) =>
    userOf(row(values), { columns: mapping.map((field, at) => `column ${at} ${field ?? ''}`), mapping, algorithm });

  it('becomes a person, without what its cells do not say', () => {
    const mapping = ['primaryEmail', 'primaryPhone', 'name', 'isSuspended', 'profile.givenName', 'address.locality', 'member', undefined] as const;
    expect(read(mapping, [' a@example.com ', '+31 (6) 12-34', '  ', 'No', 'Ada', 'Utrecht', 'x', 'dropped'])).toEqual({
      user: {
        primaryEmail: 'a@example.com',
        primaryPhone: '3161234',
        isSuspended: false,
        profile: { givenName: 'Ada', address: { locality: 'Utrecht' } },
        customData: { 'column 6 member': 'x' },
      },
    });
  });

  it('loses the sign that kept a spreadsheet from running it', () => {
    expect(read(['name', 'username'], [`'=1+1`, `'quoted`])).toEqual({ user: { name: '=1+1', username: `'quoted` } });
  });

  it('brings whole objects, as JSON or as they are, beside single members', () => {
    expect(read(['profile', 'profile.givenName', 'customData'], ['{"nickname":"a"}', 'Ada', { plan: 1 }])).toEqual({
      user: { profile: { nickname: 'a', givenName: 'Ada' }, customData: { plan: 1 } },
    });
    const endless = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const broken of ['{', '[]', '"text"', 'null', 7, endless])
      expect(read(['customData'], [broken])).toEqual({ fault: { field: 'customData', code: 'not_json' } });
  });

  it('has the algorithm that was chosen when it has none of its own', () => {
    expect(read(['passwordDigest'], ['abc'], 'MD5')).toEqual({ user: { passwordDigest: 'abc', passwordAlgorithm: 'MD5' } });
    expect(read(['passwordDigest', 'passwordAlgorithm'], ['abc', 'SHA1'])).toEqual({ user: { passwordDigest: 'abc', passwordAlgorithm: 'SHA1' } });
    expect(read(['passwordDigest', 'name'], ['', 'Ada'], 'MD5')).toEqual({ user: { name: 'Ada' } });
  });

  it('leaves it to the service to refuse what is no answer to yes or no', () => {
    expect(read(['isSuspended'], ['perhaps'])).toEqual({ user: { isSuspended: 'perhaps' } });
    expect(read(['isSuspended'], [true])).toEqual({ user: { isSuspended: true } });
  });
});
