import type { PasswordRules } from '@gatepost/contracts/experience/step';
import { fillIn } from '@gatepost/phrases/placeholders';
import type { SignInPhrases } from '@gatepost/phrases/sign-in/en';
import type { Failure } from '../flow/failure';

type Words = SignInPhrases['newPassword'];

export interface TestedRule {
  readonly words: string;
  readonly isMet: boolean;
}

const CHARACTER_TYPES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/** What can be told of a password while it is typed. */
export function testedRules(password: string, { shortest, characterTypes }: PasswordRules, words: Words): TestedRule[] {
  const length = { words: fillIn(words.length, { min: shortest }), isMet: password.length >= shortest };
  if (characterTypes < 2) return [length];
  const types = CHARACTER_TYPES.filter((type) => type.test(password)).length;
  return [length, { words: fillIn(words.types, { min: characterTypes }), isMet: types >= characterTypes }];
}

/** Why the service refuses a password, each reason in words. */
export function refusedFor(failure: Failure, rules: PasswordRules, words: Words): string[] {
  if (failure.kind !== 'refused' || failure.code !== 'password.rejected') return [];
  const reasons: Readonly<Record<string, string>> = {
    too_short: fillIn(words.length, { min: rules.shortest }),
    too_long: fillIn(words.tooLong, { max: rules.longest }),
    character_types: fillIn(words.types, { min: rules.characterTypes }),
    unsupported_characters: words.unsupported,
    pwned: words.pwned,
    'restricted.repetition': words.repetition,
    'restricted.sequence': words.sequence,
    'restricted.user_info': words.userInfo,
    'restricted.words': words.words,
  };
  return issueCodes(failure.data).flatMap((code) => reasons[code.replace('password_rejected.', '')] ?? []);
}

function issueCodes(data: unknown): string[] {
  const issues: unknown = typeof data === 'object' && data !== null && 'issues' in data ? data.issues : data;
  if (!Array.isArray(issues)) return [];
  return issues.flatMap((issue: unknown) =>
    typeof issue === 'object' && issue !== null && 'code' in issue && typeof issue.code === 'string' ? [issue.code] : [],
  );
}
