import { extensionsOf } from './extensions';

const replied = (...lines: readonly string[]) => ({ status: 250, lines: ['mail.harbour.example', ...lines], text: '' });

describe('what a server offers', () => {
  it('is found by keyword, however it is spelled', () => {
    expect([...extensionsOf(replied('size 1000', 'STARTTLS'))]).toEqual([
      ['SIZE', '1000'],
      ['STARTTLS', ''],
    ]);
  });

  it('is all that it says about logins, also where it says it twice', () => {
    expect(extensionsOf(replied('AUTH PLAIN LOGIN', 'AUTH=XOAUTH2')).get('AUTH')?.split(' ')).toEqual(['PLAIN', 'LOGIN', 'XOAUTH2']);
  });

  it('is nothing when it refuses', () => {
    expect(extensionsOf({ status: 502, lines: ['no', 'AUTH PLAIN'], text: '' }).size).toBe(0);
  });
});
