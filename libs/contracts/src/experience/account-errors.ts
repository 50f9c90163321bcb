import type { ErrorDefinition } from '../errors';

/** Codes of passwords, user names and of what an account still needs. */
export const accountErrors = {
  'password.expired': { status: 422 },
  'password.rejected': { status: 422 },
  'session.email_blocklist.email_not_allowed': { status: 422 },
  'session.email_blocklist.email_subaddressing_not_allowed': { status: 422 },
  'session.invalid_interaction_type': { status: 400 },
  'user.email_exists_in_profile': { status: 422 },
  'user.missing_profile': { status: 422 },
  'user.new_password_required_in_profile': { status: 422 },
  'user.password_exists_in_profile': { status: 422 },
  'user.phone_exists_in_profile': { status: 422 },
  'user.same_password': { status: 422 },
  'user.username_exists_in_profile': { status: 422 },
  'user.username_invalid_charset_hard': { status: 422 },
  'user.username_lowercase_not_allowed': { status: 422 },
  'user.username_numbers_not_allowed': { status: 422 },
  'user.username_starts_with_number': { status: 422 },
  'user.username_too_long': { status: 422 },
  'user.username_too_short': { status: 422 },
  'user.username_underscore_not_allowed': { status: 422 },
  'user.username_uppercase_not_allowed': { status: 422 },
} as const satisfies Record<string, ErrorDefinition>;
