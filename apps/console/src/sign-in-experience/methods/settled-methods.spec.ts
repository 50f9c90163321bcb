import { nothingYet } from '../experience-model';
import { newMethod, secondaryChoices, settled, withIdentifier, withSecondary } from './settled-methods';

const { signUp: empty } = nothingYet;

describe('what follows from how people sign up', () => {
  it('is a proof of addresses, and a password for user names', () => {
    expect(withIdentifier(empty, 'email', true)).toEqual({ identifiers: ['email'], password: false, verify: true, secondaryIdentifiers: [] });
    expect(withIdentifier(empty, 'username', true)).toEqual({ identifiers: ['username'], password: true, verify: false, secondaryIdentifiers: [] });
    const both = withIdentifier(withIdentifier(empty, 'username', true), 'email', true);
    expect(both).toMatchObject({ identifiers: ['email', 'username'], password: true, verify: true });
    expect(withIdentifier(both, 'email', false)).toMatchObject({ identifiers: ['username'], verify: false });
  });

  it('is that nothing is asked for twice', () => {
    const byName = withIdentifier(empty, 'username', true);
    expect(secondaryChoices(empty)).toEqual([]);
    expect(secondaryChoices(byName)).toEqual(['email', 'phone', 'emailOrPhone']);
    const withPhone = withSecondary(byName, 'phone', true);
    expect(withPhone.secondaryIdentifiers).toEqual([{ identifier: 'phone', verify: true }]);
    expect(secondaryChoices(withPhone)).toEqual(['email', 'phone']);
    expect(withIdentifier(withPhone, 'phone', true).secondaryIdentifiers).toEqual([]);
    expect(withSecondary(withPhone, 'phone', false).secondaryIdentifiers).toEqual([]);
  });
});

describe('a way to sign in', () => {
  it('begins with what its identifier can do', () => {
    expect(newMethod('email')).toEqual({ identifier: 'email', verificationCode: true, password: false, isPasswordPrimary: false });
    expect(newMethod('username')).toEqual({ identifier: 'username', verificationCode: false, password: true, isPasswordPrimary: true });
  });

  it('has a first of two alone', () => {
    const method = { identifier: 'email' as const, password: true, verificationCode: true, isPasswordPrimary: false };
    expect(settled(method).isPasswordPrimary).toBe(false);
    expect(settled({ ...method, isPasswordPrimary: true }).isPasswordPrimary).toBe(true);
    expect(settled({ ...method, verificationCode: false }).isPasswordPrimary).toBe(true);
    expect(settled({ ...method, password: false, isPasswordPrimary: true }).isPasswordPrimary).toBe(false);
  });
});
