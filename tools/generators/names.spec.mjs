import { describe, expect, it } from '@jest/globals';
import { namesOf } from './names.mjs';

describe('a name for something new', () => {
  it('has the forms that files, constants and people use', () => {
    expect(namesOf('acme-mail-2')).toEqual({
      name: 'acme-mail-2',
      Name: 'AcmeMail2',
      camel: 'acmeMail2',
      NAME: 'ACME_MAIL_2',
      Title: 'Acme Mail 2',
      Initial: 'A',
    });
  });

  it.each(['', 'Acme', '2acme', 'acme_mail', '-acme', 'acme-', 'acme--mail', '../acme', 'acme/mail', 'acme mail', 'äcme', 'a'.repeat(41)])(
    'is not %j',
    (name) => {
      expect(() => namesOf(name)).toThrow('is no name');
    },
  );

  it.each(['default', 'new', 'class', 'await'])('is no word of the language such as %s', (name) => {
    expect(() => namesOf(name)).toThrow('is a word of the language');
  });
});
