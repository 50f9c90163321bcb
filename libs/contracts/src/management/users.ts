import * as z from 'zod';
import { operation } from '../operation';
import {
  avatar,
  customData,
  errorsOfOne,
  givenProfile,
  name,
  username,
  password,
  passwordAlgorithm,
  passwordDigest,
  primaryEmail,
  primaryPhone,
  readingErrors,
  removable,
  user,
  userInFull,
} from './users-shapes';

const taken = ['user.username_already_in_use', 'user.email_already_in_use', 'user.phone_already_in_use'] as const;

const isWanted = z
  .string()
  .max(16)
  .transform((value) => ['true', '1', 'yes'].includes(value.toLowerCase()))
  .optional();

const terms = z.union([z.string(), z.array(z.string())]).optional();

/** What a search can look at. */
export const searchableFields = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] as const;
export type SearchableField = (typeof searchableFields)[number];

/** Open, so that a search for a field that does not exist is refused and not left out. */
const search = z.looseObject({
  search: terms,
  'search.id': terms,
  'search.primaryEmail': terms,
  'search.primaryPhone': terms,
  'search.username': terms,
  'search.name': terms,
  mode: terms,
  'mode.id': terms,
  'mode.primaryEmail': terms,
  'mode.primaryPhone': terms,
  'mode.username': terms,
  'mode.name': terms,
  joint: terms,
  jointMode: terms,
  isCaseSensitive: terms,
  /** Leaves out those who have this role. */
  excludeRoleId: z.string().max(64).optional(),
  /** Those who have this role. */
  roleId: z.string().max(64).optional(),
  /** Those who are suspended, or those who are not. */
  isSuspended: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  /** The latest come first unless it is said otherwise. */
  sort: z.enum(['createdAt', '-createdAt']).optional(),
});
export type UserSearch = z.infer<typeof search>;

export const listUsers = operation({
  method: 'GET',
  path: '/api/users',
  summary: 'List and search users',
  access: 'read:users',
  status: 200,
  query: search,
  response: z.array(user),
  paging: 'always',
  errors: [...readingErrors, 'guard.invalid_pagination', 'request.invalid_input'],
});

export const createUser = operation({
  method: 'POST',
  path: '/api/users',
  summary: 'Create a user',
  access: 'manage:users',
  status: 200,
  body: z.object({
    username: username.optional(),
    primaryEmail: primaryEmail.min(1).optional(),
    primaryPhone: primaryPhone.optional(),
    password: password.optional(),
    passwordDigest: passwordDigest.optional(),
    passwordAlgorithm: passwordAlgorithm.optional(),
    name: name.optional(),
    avatar: avatar.optional(),
    customData: customData.optional(),
    profile: givenProfile.optional(),
  }),
  response: user,
  errors: [...readingErrors, 'user.password_and_digest', 'user.password_algorithm_required', ...taken],
});

export const readUser = operation({
  method: 'GET',
  path: '/api/users/{userId}',
  summary: 'Read a user',
  access: 'read:users',
  status: 200,
  query: z.object({ includeSsoIdentities: isWanted, includePasswordHash: isWanted }),
  response: userInFull,
  errors: errorsOfOne,
});

export const changeUser = operation({
  method: 'PATCH',
  path: '/api/users/{userId}',
  summary: 'Change a user',
  access: 'manage:users',
  status: 200,
  body: z.object({
    username: removable(username).optional(),
    primaryEmail: removable(primaryEmail).optional(),
    primaryPhone: removable(primaryPhone).optional(),
    name: name.nullable().optional(),
    avatar: avatar.optional(),
    /** Takes the place of all that was there. */
    customData: customData.optional(),
    /** Takes the place of all that was there. */
    profile: givenProfile.optional(),
  }),
  response: user,
  errors: [...errorsOfOne, 'entity.invalid_input', ...taken],
});

export const deleteUser = operation({
  method: 'DELETE',
  path: '/api/users/{userId}',
  summary: 'Delete a user and end their sessions',
  access: 'manage:users',
  status: 204,
  errors: [...errorsOfOne, 'user.cannot_delete_self'],
});

export const suspendUser = operation({
  method: 'PATCH',
  path: '/api/users/{userId}/is-suspended',
  summary: 'Suspend a user or let them in again',
  access: 'manage:users',
  status: 200,
  body: z.object({ isSuspended: z.boolean() }),
  response: user,
  errors: errorsOfOne,
});
