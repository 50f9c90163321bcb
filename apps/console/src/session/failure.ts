import { ValidationResult } from 'angular-auth-oidc-client';

/** Why a sign-in did not end well, as far as the next action differs. */
export type Failure = 'cancelled' | 'mismatch' | 'clock' | 'unreachable' | 'unexpected';

/** Answers to `prompt=none` that only say: ask the person (OpenID Connect Core 3.1.2.6). */
const NEEDS_THE_PERSON = ['login_required', 'consent_required', 'interaction_required', 'account_selection_required'];

export function needsThePerson(error: string): boolean {
  return NEEDS_THE_PERSON.includes(error);
}

export function failureOfAnswer(error: string): Failure {
  return error === 'access_denied' ? 'cancelled' : 'unexpected';
}

export function failureOfToken(result: ValidationResult | undefined): Failure {
  switch (result) {
    case ValidationResult.MaxOffsetExpired:
    case ValidationResult.TokenExpired:
      return 'clock';
    case ValidationResult.StatesDoNotMatch:
    case ValidationResult.IncorrectNonce:
      return 'mismatch';
    default:
      return 'unexpected';
  }
}
