import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { usernameErrors } from '@gatepost/contracts/experience/password-operations';
import { DomainError } from '../platform/http/domain-error';

type Policy = SignInExperience['usernamePolicy'];
type Code = (typeof usernameErrors)[number];

const RULES: readonly (readonly [Code, (name: string, policy: Policy) => boolean])[] = [
  ['user.username_starts_with_number', (name) => /^\d/.test(name)],
  ['user.username_invalid_charset_hard', (name) => !/^\w+$/.test(name)],
  ['user.username_too_short', (name, { minLength }) => name.length < minLength],
  ['user.username_too_long', (name, { maxLength }) => name.length > maxLength],
  ['user.username_uppercase_not_allowed', (name, { allowedChars }) => !allowedChars.uppercase && /[A-Z]/.test(name)],
  ['user.username_lowercase_not_allowed', (name, { allowedChars }) => !allowedChars.lowercase && /[a-z]/.test(name)],
  ['user.username_numbers_not_allowed', (name, { allowedChars }) => !allowedChars.numbers && /\d/.test(name)],
  ['user.username_underscore_not_allowed', (name, { allowedChars }) => !allowedChars.underscore && name.includes('_')],
];

/** A user name that the tenant's policy lets a new account have. */
export function requireUsername(name: string, { usernamePolicy }: SignInExperience): string {
  const broken = RULES.find(([, breaks]) => breaks(name, usernamePolicy));
  if (broken) throw new DomainError(broken[0]);
  return name;
}
