import type { ErrorCode } from '@gatepost/contracts/errors';
import type { grantConsent, refuseConsent } from '@gatepost/contracts/experience/consent';
import type {
  changeInteractionEvent,
  identify,
  readStep,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';

/** Why a request did not do what it was for. */
export type Failure =
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string; readonly data?: unknown; readonly retryAfter?: number }
  /** No connection here. */
  | { readonly kind: 'offline' }
  /** No answer, or none of the service's own. */
  | { readonly kind: 'unavailable'; readonly retryAfter?: number };

/**
 * What helps next.
 * - `correct`: change what was typed.
 * - `new-code`: this code is over, expired or used up; another mail brings another one.
 * - `ask-step`: the sign-in has gone on elsewhere; the service knows where to.
 * - `start-over`: this way leads nowhere; the address page begins another.
 * - `retry`: the same again, perhaps after a wait.
 * - `leave`: there is no sign-in any more.
 */
export type NextAction = 'correct' | 'new-code' | 'ask-step' | 'start-over' | 'retry' | 'leave';

type PageOperation =
  | typeof startExperience
  | typeof changeInteractionEvent
  | typeof sendVerificationCode
  | typeof verifyVerificationCode
  | typeof identify
  | typeof submitExperience
  | typeof grantConsent
  | typeof refuseConsent
  | typeof readStep;

/** What stands in no table below: trying again is all there is. Named here, so that a new code has to be thought of. */
type PassingCode =
  | 'connector.general'
  | 'connector.not_found'
  | 'connector.unavailable'
  | 'request.message_rate_limited'
  | 'request.rate_limited'
  | 'server.unavailable'
  | 'session.verification_blocked_too_many_attempts';

const nextActions: Readonly<Record<Exclude<PageOperation['errors'][number], PassingCode>, NextAction>> = {
  'auth.forbidden': 'start-over',
  'guard.invalid_input': 'correct',
  'session.email_blocklist.email_not_allowed': 'start-over',
  'session.email_blocklist.email_subaddressing_not_allowed': 'start-over',
  'session.identifier_not_found': 'start-over',
  'session.identity_conflict': 'start-over',
  'session.interaction_not_found': 'ask-step',
  'session.not_found': 'leave',
  'session.not_supported_for_forgot_password': 'start-over',
  'session.verification_failed': 'ask-step',
  'session.verification_session_not_found': 'ask-step',
  'user.email_already_in_use': 'start-over',
  'user.missing_profile': 'ask-step',
  'user.new_password_required_in_profile': 'ask-step',
  'user.phone_already_in_use': 'start-over',
  'user.sign_in_method_not_enabled': 'start-over',
  'user.suspended': 'start-over',
  'user.user_not_exist': 'start-over',
  'user.username_already_in_use': 'start-over',
  'verification_code.code_mismatch': 'correct',
  'verification_code.email_mismatch': 'ask-step',
  'verification_code.exceed_max_try': 'new-code',
  'verification_code.expired': 'new-code',
  'verification_code.not_found': 'ask-step',
  'verification_code.phone_mismatch': 'ask-step',
};

export function nextActionFor(failure: Failure): NextAction {
  const known: Partial<Record<ErrorCode, NextAction>> = nextActions;
  return (failure.kind === 'refused' ? known[failure.code] : undefined) ?? 'retry';
}
