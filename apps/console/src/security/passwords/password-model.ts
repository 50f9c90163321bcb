import { passwordRulesOf } from '@gatepost/contracts/experience/password-rules';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';

type Policy = SignInExperience['passwordPolicy'];
type Settings = Pick<SignInExperience, 'passwordPolicy' | 'mfa'>;

export interface PasswordModel {
  readonly shortest: number;
  readonly longest: number;
  readonly characterTypes: string;
  readonly refusesBreached: boolean;
  readonly refusesPatterns: boolean;
  readonly refusesPersonalData: boolean;
  /** One a line. */
  readonly words: string;
}

export function passwordModelOf(settings: Settings): PasswordModel {
  const { words, characterTypes, ...rules } = passwordRulesOf(settings);
  return { ...rules, characterTypes: String(characterTypes), words: words.join('\n') };
}

/** Keeps defaults as defaults: what follows from other settings goes on following them. */
export function passwordPolicyOf(model: PasswordModel, settings: Settings): Policy {
  const { length, characterTypes, rejects } = settings.passwordPolicy;
  const before = passwordModelOf(settings);
  const differs = (name: keyof PasswordModel) => model[name] !== before[name];
  const own = <Value>(name: keyof PasswordModel, member: string, value: Value) => (differs(name) ? { [member]: value } : {});
  return {
    length: { ...length, ...own('shortest', 'min', model.shortest), ...own('longest', 'max', model.longest) },
    characterTypes: { ...characterTypes, ...own('characterTypes', 'min', Number(model.characterTypes)) },
    rejects: {
      ...rejects,
      ...own('refusesBreached', 'pwned', model.refusesBreached),
      ...own('refusesPatterns', 'repetitionAndSequence', model.refusesPatterns),
      ...own('refusesPersonalData', 'userInfo', model.refusesPersonalData),
      ...own('words', 'words', wordsIn(model.words)),
    },
  };
}

export function wordsIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
