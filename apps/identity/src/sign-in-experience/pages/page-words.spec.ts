import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import { en } from '@gatepost/phrases/sign-in/en';
import { wordsFor } from './page-words';

const byMail = { identifier: 'email' as const, password: false, verificationCode: true, isPasswordPrimary: false };
const codesOnly = { signIn: { methods: [byMail] }, signUp: { identifiers: ['email' as const], password: false, verify: true } };
const withPasswords = { ...codesOnly, signIn: { methods: [{ ...byMail, password: true }] } };
const withNames = { ...codesOnly, signUp: { ...codesOnly.signUp, secondaryIdentifiers: [{ identifier: 'username' as const }] } };

const familiesOf = (name: string, settings: Parameters<typeof wordsFor>[1] = codesOnly) => Object.keys(wordsFor({ name } as VisibleStep, settings, en)).sort();
const ofCodes = ['code', 'delivery', 'ended', 'frame', 'identifier', 'problem', 'proceed', 'unknownSession'];

describe('the words in a page', () => {
  it('are those of the pages that one can come by from it', () => {
    expect(familiesOf('identifier')).toEqual(ofCodes);
    expect(familiesOf('code')).toEqual(ofCodes);
  });

  it('include those of passwords where there are any, and of what accounts may lack', () => {
    expect(familiesOf('identifier', withPasswords)).toEqual([...ofCodes, 'newPassword', 'password', 'stopped'].sort());
    expect(familiesOf('identifier', withNames)).toEqual([...ofCodes, 'profile'].sort());
  });

  it('suit the page itself, whatever the settings have become', () => {
    expect(familiesOf('new-password')).toEqual(expect.arrayContaining(['newPassword', 'password']));
    expect(familiesOf('profile')).toEqual(expect.arrayContaining(['profile', 'newPassword', 'password']));
  });

  it.each([
    ['consent', ['consent', 'frame', 'identifier', 'problem', 'unknownSession']],
    ['device-code', ['device', 'frame', 'problem']],
    ['done', ['done', 'frame', 'problem']],
    ['signed-out', ['done', 'frame', 'problem', 'signedOut']],
    ['error', ['failed', 'frame', 'problem']],
  ])('of %s are few', (name, families) => {
    expect(familiesOf(name)).toEqual(families);
  });
});
