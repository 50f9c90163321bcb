import { signInPhrases } from '@gatepost/phrases/sign-in/languages';
import type { ShownStep } from './flow/shown-step';
import { hasWords, likelyNext } from './pages';
import { codeStepWith, identifierStepWith } from './testing/steps';

const { password, newPassword, stopped, profile, ...few } = signInPhrases.en;
const profileStep: ShownStep = { name: 'profile', event: 'SignIn', missing: ['email'], identifier: null, passwordRules: null };
const passwordRules = { shortest: 8, longest: 256, characterTypes: 1, refusesBreached: true, refusesPatterns: true, refusesPersonalData: true };

describe('a page', () => {
  it('has the words of its tenant’s ways in', () => {
    expect(hasWords(identifierStepWith(), few)).toBe(true);
    expect(hasWords(codeStepWith(), few)).toBe(true);
  });

  it('lacks those of ways that were added in the middle of a sign-in', () => {
    const passwordStep: ShownStep = { ...identifierStepWith(), name: 'password' };
    expect(hasWords(passwordStep, few)).toBe(false);
    expect(hasWords(passwordStep, { ...few, password, newPassword, stopped })).toBe(true);
    expect(hasWords(profileStep, few)).toBe(false);
    expect(hasWords(profileStep, { ...few, profile })).toBe(true);
    expect(hasWords({ ...profileStep, passwordRules }, { ...few, profile })).toBe(false);
  });

  it('fetches what most people see next', () => {
    expect(likelyNext(identifierStepWith())).toBe('code');
    expect(likelyNext(identifierStepWith({ identifiers: [{ type: 'username', methods: ['password'] }] }))).toBe('password');
    expect(likelyNext(identifierStepWith({ event: 'Register', identifiers: [{ type: 'username', methods: ['password'] }] }))).toBe('choose-password');
    expect(likelyNext(codeStepWith())).toBe('proceed');
    expect(likelyNext(profileStep)).toBeUndefined();
  });
});
