import { membersOf } from './members';
import { previewSteps } from './preview-steps';
import { proposedSettings } from './proposed-settings';

const byMail = { identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false };
const byName = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true };
const codes = { signIn: { methods: [byMail] }, signUp: { identifiers: ['email'], password: false, verify: true } };
const names = { signIn: { methods: [byName] }, signUp: { identifiers: ['username'], password: true, verify: false } };

const stepsOf = (experience: object) => previewSteps(proposedSettings(membersOf(experience)), { now: Date.parse('2026-11-26T12:03:05Z'), digits: 6 });

describe('the pages that a preview can show', () => {
  it.each([
    ['codes by mail', codes, ['identifier', 'register', 'code', 'done']],
    ['names with passwords', names, ['identifier', 'register', 'password', 'choose-password', 'done']],
    ['sign-ins alone', { ...codes, signInMode: 'SignIn' }, ['identifier', 'code', 'done']],
    ['registrations alone', { ...codes, signInMode: 'Register' }, ['identifier', 'code', 'done']],
    ['a code for new accounts, a password for others', { ...names, signUp: codes.signUp }, ['identifier', 'register', 'password', 'code', 'done']],
    ['nothing', {}, ['identifier', 'code', 'done']],
  ])('follow from the settings: %s', (_what, experience, expected) => {
    expect([...stepsOf(experience).keys()]).toEqual(expected);
  });

  it('begin with what a sign-in would begin with', () => {
    expect(stepsOf({ ...codes, signInMode: 'Register', agreeToTermsPolicy: 'Manual' }).get('identifier')).toMatchObject({
      name: 'identifier',
      event: 'Register',
      identifiers: [{ type: 'email', methods: ['verificationCode'] }],
      terms: 'Manual',
    });
  });

  it('tell the rules of a new password', () => {
    const step = stepsOf({ ...names, passwordPolicy: { length: { min: 20 }, characterTypes: { min: 3 } } }).get('choose-password');
    expect(step).toMatchObject({ event: 'Register', value: 'name', passwordRules: { shortest: 20, characterTypes: 3, refusesBreached: true } });
  });

  it('show a code that has just been sent', () => {
    expect(stepsOf(codes).get('code')).toMatchObject({
      digits: 6,
      delivery: { state: 'handed', at: '2026-11-26T12:03:05.000Z' },
      resendAt: '2026-11-26T12:03:35.000Z',
    });
  });
});
