import * as z from 'zod';
import { operation } from '../operation';
import { typedPassword, verificationId } from './identifiers';
import { usernameErrors } from './password-operations';
import { extraProfile } from './personal-details';

const profilePart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('username'), value: z.string().min(1).max(128) }),
  z.object({ type: z.literal('password'), value: typedPassword }),
  z.object({ type: z.literal('email'), verificationId }),
  z.object({ type: z.literal('phone'), verificationId }),
  z.object({ type: z.literal('extraProfile'), values: extraProfile }),
]);
/** What an account may be given on the way. */
export type ProfilePart = z.infer<typeof profilePart>;

/** It becomes part of the account when that is created, or when the sign-in ends. */
export const addProfile = operation({
  method: 'POST',
  path: '/api/experience/profile',
  summary: 'Give the account what it still needs',
  access: 'interaction',
  status: 204,
  body: profilePart,
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.identifier_not_found',
    'session.not_supported_for_forgot_password',
    'session.verification_session_not_found',
    'session.verification_failed',
    'session.email_blocklist.email_not_allowed',
    'session.email_blocklist.email_subaddressing_not_allowed',
    'user.username_exists_in_profile',
    'user.password_exists_in_profile',
    'user.email_exists_in_profile',
    'user.phone_exists_in_profile',
    'user.username_already_in_use',
    'user.email_already_in_use',
    'user.phone_already_in_use',
    ...usernameErrors,
    'password.rejected',
    'request.rate_limited',
    'server.unavailable',
    'guard.invalid_input',
  ],
});

/** The next submit puts it in place and ends every session of the account. */
export const replacePassword = operation({
  method: 'PUT',
  path: '/api/experience/profile/password',
  summary: 'Choose the password that replaces a forgotten one',
  access: 'interaction',
  status: 204,
  body: z.object({ password: typedPassword }),
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.invalid_interaction_type',
    'session.identifier_not_found',
    'user.same_password',
    'password.rejected',
    'request.rate_limited',
    'server.unavailable',
    'guard.invalid_input',
  ],
});
