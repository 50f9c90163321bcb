import { accountErrors } from './experience/account-errors';
import { managementErrors } from './management/errors';

/** One error the service may answer with: its HTTP status. The words for people live in `@gatepost/phrases`. */
export interface ErrorDefinition {
  readonly status: number;
}

/** Every stable error code of the `/api` routes. A code without words in every language does not compile. */
export const errors = {
  'auth.authorization_header_missing': { status: 401 },
  'auth.authorization_token_type_not_supported': { status: 401 },
  'auth.forbidden': { status: 403 },
  'auth.unauthorized': { status: 401 },
  'connector.general': { status: 400 },
  'connector.invalid_config': { status: 400 },
  'connector.not_found': { status: 501 },
  'connector.template_not_found': { status: 400 },
  'connector.unavailable': { status: 503 },
  'entity.not_found': { status: 404 },
  'guard.invalid_input': { status: 400 },
  'request.cross_site': { status: 403 },
  'request.invalid_input': { status: 400 },
  'request.message_rate_limited': { status: 429 },
  'request.rate_limited': { status: 429 },
  'request.too_large': { status: 413 },
  'request.unsupported_media_type': { status: 415 },
  'server.internal': { status: 500 },
  'server.unavailable': { status: 503 },
  'session.identifier_not_found': { status: 404 },
  'session.identity_conflict': { status: 409 },
  'session.interaction_not_found': { status: 404 },
  'session.not_found': { status: 400 },
  'session.not_supported_for_forgot_password': { status: 400 },
  'session.verification_blocked_too_many_attempts': { status: 400 },
  'session.verification_failed': { status: 400 },
  'session.verification_session_not_found': { status: 404 },
  'setup.already_claimed': { status: 409 },
  'setup.invalid_token': { status: 403 },
  'user.email_already_in_use': { status: 422 },
  'user.sign_in_method_not_enabled': { status: 422 },
  'user.suspended': { status: 401 },
  'user.user_not_exist': { status: 404 },
  'verification_code.code_mismatch': { status: 400 },
  'verification_code.email_mismatch': { status: 400 },
  'verification_code.exceed_max_try': { status: 400 },
  'verification_code.expired': { status: 400 },
  'verification_code.not_found': { status: 400 },
  ...accountErrors,
  ...managementErrors,
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errors;

/** The body of every failed `/api` request. `data` carries what a program needs to react, never a secret. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly message: string;
  readonly data?: unknown;
  readonly details?: string;
}
