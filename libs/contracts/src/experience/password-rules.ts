import type { SignInExperience } from './settings';

/** What a tenant asks of a password, with every default filled in. */
export interface PasswordRules {
  readonly shortest: number;
  readonly longest: number;
  /** How many of: lower case, upper case, digits, symbols. */
  readonly characterTypes: number;
  readonly refusesBreached: boolean;
  readonly refusesPatterns: boolean;
  readonly refusesPersonalData: boolean;
  readonly words: readonly string[];
}

// NIST SP 800-63B-4 section 3.1.1: a password that stands alone has 15 characters at least, one beside a second factor has 8.
const SHORTEST_ALONE = 15;
const SHORTEST_WITH_SECOND_FACTOR = 8;
const LONGEST = 256;

export function passwordRulesOf({ passwordPolicy: { length, characterTypes, rejects }, mfa }: Pick<SignInExperience, 'passwordPolicy' | 'mfa'>): PasswordRules {
  const hasSecondFactor = mfa.policy === 'Mandatory' && mfa.factors.length > 0;
  return {
    shortest: length?.min ?? (hasSecondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST_ALONE),
    longest: length?.max ?? LONGEST,
    characterTypes: characterTypes?.min ?? 1,
    refusesBreached: rejects?.pwned ?? true,
    refusesPatterns: rejects?.repetitionAndSequence ?? true,
    refusesPersonalData: rejects?.userInfo ?? true,
    words: rejects?.words ?? [],
  };
}
