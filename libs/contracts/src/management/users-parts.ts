import * as z from 'zod';
import { operation } from '../operation';
import { customData, errorsOfOne, givenProfile, keptProfile, password, user } from './users-shapes';

export const readUserCustomData = operation({
  method: 'GET',
  path: '/api/users/{userId}/custom-data',
  summary: "Read a user's custom data",
  access: 'read:users',
  status: 200,
  response: customData,
  errors: errorsOfOne,
});

export const changeUserCustomData = operation({
  method: 'PATCH',
  path: '/api/users/{userId}/custom-data',
  summary: "Set members of a user's custom data",
  access: 'manage:users',
  status: 200,
  body: z.object({ customData }),
  response: customData,
  errors: errorsOfOne,
});

export const changeUserProfile = operation({
  method: 'PATCH',
  path: '/api/users/{userId}/profile',
  summary: "Set members of a user's profile",
  access: 'manage:users',
  status: 200,
  body: z.object({ profile: givenProfile }),
  response: keptProfile,
  errors: errorsOfOne,
});

export const changeUserPassword = operation({
  method: 'PATCH',
  path: '/api/users/{userId}/password',
  summary: "Set a user's password and end their sessions",
  access: 'manage:users',
  status: 200,
  body: z.object({ password }),
  response: user,
  errors: errorsOfOne,
});

export const removeUserPassword = operation({
  method: 'DELETE',
  path: '/api/users/{userId}/password',
  summary: "Take a user's password away and end their sessions",
  access: 'manage:users',
  status: 200,
  response: user,
  errors: errorsOfOne,
});

/** Whoever signs in with an expired password has to choose another one. */
export const expireUserPassword = operation({
  method: 'PATCH',
  path: '/api/users/{userId}/password/expiration',
  summary: "Let a user's password expire, or take that back",
  access: 'manage:users',
  status: 200,
  body: z.object({ isExpired: z.boolean() }),
  response: user,
  errors: [...errorsOfOne, 'sign_in_experiences.password_expiration_not_enabled'],
});

export const verifyUserPassword = operation({
  method: 'POST',
  path: '/api/users/{userId}/password/verify',
  summary: "Check a user's password",
  access: 'manage:users',
  status: 204,
  body: z.object({ password }),
  errors: [...errorsOfOne, 'session.invalid_credentials', 'session.verification_blocked_too_many_attempts'],
});

export const readHasPassword = operation({
  method: 'GET',
  path: '/api/users/{userId}/has-password',
  summary: 'Whether a user has a password',
  access: 'read:users',
  status: 200,
  response: z.object({ hasPassword: z.boolean() }),
  errors: errorsOfOne,
});
