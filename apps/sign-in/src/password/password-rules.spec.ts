import type { PasswordRules } from '@gatepost/contracts/experience/step';
import { en } from '@gatepost/phrases/sign-in/en';
import { refusedFor, testedRules } from './password-rules';

const rules: PasswordRules = { shortest: 12, longest: 64, characterTypes: 3, refusesBreached: true, refusesPatterns: true, refusesPersonalData: true };
const met = (password: string) => testedRules(password, rules, en.newPassword).map(({ isMet }) => isMet);

describe('the rules of a new password', () => {
  it('are judged while it is typed', () => {
    expect([met(''), met('correcthorse'), met('Correct1'), met('Correct horse')]).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('name the kinds of characters only where more than one is asked for', () => {
    expect(testedRules('', { ...rules, characterTypes: 1 }, en.newPassword)).toEqual([{ words: 'At least 12 characters', isMet: false }]);
  });

  it('are told one by one when the service refuses a password', () => {
    const issues = [{ code: 'password_rejected.pwned' }, { code: 'password_rejected.restricted.user_info' }, { code: 'password_rejected.too_long' }];
    const refused = refusedFor({ kind: 'refused', code: 'password.rejected', message: '', data: { issues } }, rules, en.newPassword);
    expect(refused).toEqual([en.newPassword.pwned, en.newPassword.userInfo, 'Use 64 characters at most.']);
  });

  it('say nothing of another failure', () => {
    expect(refusedFor({ kind: 'offline' }, rules, en.newPassword)).toEqual([]);
    expect(refusedFor({ kind: 'refused', code: 'user.same_password', message: '' }, rules, en.newPassword)).toEqual([]);
  });
});
