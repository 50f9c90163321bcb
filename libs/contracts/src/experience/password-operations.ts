import * as z from 'zod';
import { operation } from '../operation';
import { newUsernameIdentifier, signInIdentifier, typedPassword } from './identifiers';
import { verificationReply } from './operations';

/** What a user name may be refused for. */
export const usernameErrors = [
  'user.username_starts_with_number',
  'user.username_invalid_charset_hard',
  'user.username_too_short',
  'user.username_too_long',
  'user.username_uppercase_not_allowed',
  'user.username_lowercase_not_allowed',
  'user.username_numbers_not_allowed',
  'user.username_underscore_not_allowed',
] as const;

/** Takes the same time and answers the same whether there is such an account or not. */
export const verifyPassword = operation({
  method: 'POST',
  path: '/api/experience/verification/password',
  summary: 'Check the password of an account',
  access: 'interaction',
  status: 200,
  body: z.object({ identifier: signInIdentifier, password: typedPassword }),
  response: verificationReply,
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.invalid_credentials',
    'session.verification_blocked_too_many_attempts',
    'user.sign_in_method_not_enabled',
    'user.suspended',
    'password.expired',
    'request.rate_limited',
    'server.unavailable',
    'guard.invalid_input',
  ],
});

/** For a registration: a name nobody has and a password that meets the policy. */
export const createPasswordIdentity = operation({
  method: 'POST',
  path: '/api/experience/verification/new-password-identity',
  summary: 'Choose the user name and the password of a new account',
  access: 'interaction',
  status: 200,
  body: z.object({ identifier: newUsernameIdentifier, password: typedPassword }),
  response: verificationReply,
  errors: [
    'session.not_found',
    'session.interaction_not_found',
    'session.invalid_interaction_type',
    'user.username_already_in_use',
    ...usernameErrors,
    'password.rejected',
    'request.rate_limited',
    'server.unavailable',
    'guard.invalid_input',
  ],
});
