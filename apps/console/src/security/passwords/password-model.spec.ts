import { passwordModelOf, passwordPolicyOf, wordsIn } from './password-model';

const mfa = { factors: [], policy: 'NoPrompt' as const };

describe('the policy for passwords in a form', () => {
  it('keeps what follows from other settings as it follows', () => {
    const settings = { passwordPolicy: {}, mfa };
    const model = passwordModelOf(settings);
    expect(model).toMatchObject({ shortest: 15, longest: 256, characterTypes: '1', refusesBreached: true, words: '' });
    expect(passwordPolicyOf(model, settings)).toEqual({ length: {}, characterTypes: {}, rejects: {} });
    expect(passwordModelOf({ passwordPolicy: {}, mfa: { factors: ['Totp'], policy: 'Mandatory' } }).shortest).toBe(8);
  });

  it('sends what was chosen beside what is saved', () => {
    const settings = { passwordPolicy: { length: { max: 100 }, rejects: { pwned: false } }, mfa };
    const model = { ...passwordModelOf(settings), shortest: 12, characterTypes: '2', words: 'harbour\n\n harbour \nolu' };
    expect(passwordPolicyOf(model, settings)).toEqual({
      length: { max: 100, min: 12 },
      characterTypes: { min: 2 },
      rejects: { pwned: false, words: ['harbour', 'olu'] },
    });
  });

  it('has a word a line', () => {
    expect(wordsIn(' two words \r\n\nharbour')).toEqual(['two words', 'harbour']);
  });
});
