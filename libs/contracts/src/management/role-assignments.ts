import * as z from 'zod';
import { operation } from '../operation';
import { listApplications } from './applications';
import { ids, role, search } from './roles';
import { user } from './users-shapes';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input', 'entity.not_exists_with_id'] as const;
const listErrors = [...errors, 'guard.invalid_pagination'] as const;
const internal = [...errors, 'role.internal_role_violation'] as const;
const userErrors = [...internal, 'entity.not_found', 'user.invalid_role_type'] as const;
const applicationErrors = [...internal, 'application.invalid_role_type', 'application.invalid_type'] as const;

const roleIds = z.object({ roleIds: ids });
/** What was asked for, and what of it is new. */
const added = z.object({ roleIds: z.array(z.string()), addedRoleIds: z.array(z.string()) });
const someRoleIds = z.object({ roleIds: ids.min(1) });

export const listUserRoles = operation({
  method: 'GET',
  path: '/api/users/{userId}/roles',
  summary: 'List the roles of a user',
  access: 'read:roles',
  status: 200,
  paging: 'optional',
  query: z.object({ search }),
  response: z.array(role),
  errors: [...listErrors, 'entity.not_found'],
});

export const addUserRoles = operation({
  method: 'POST',
  path: '/api/users/{userId}/roles',
  summary: 'Give roles to a user',
  access: 'manage:roles',
  status: 201,
  body: someRoleIds,
  response: added,
  errors: userErrors,
});

export const replaceUserRoles = operation({
  method: 'PUT',
  path: '/api/users/{userId}/roles',
  summary: 'Replace the roles of a user',
  access: 'manage:roles',
  status: 200,
  body: roleIds,
  response: roleIds,
  errors: [...userErrors, 'role.last_administrator'],
});

export const removeUserRole = operation({
  method: 'DELETE',
  path: '/api/users/{userId}/roles/{roleId}',
  summary: 'Take a role from a user',
  access: 'manage:roles',
  status: 204,
  errors: [...internal, 'entity.not_found', 'role.last_administrator'],
});

export const listApplicationRoles = operation({
  method: 'GET',
  path: '/api/applications/{applicationId}/roles',
  summary: 'List the roles of a machine application',
  access: 'read:roles',
  status: 200,
  paging: 'optional',
  query: z.object({ search }),
  response: z.array(role),
  errors: [...listErrors, 'application.invalid_type'],
});

export const addApplicationRoles = operation({
  method: 'POST',
  path: '/api/applications/{applicationId}/roles',
  summary: 'Give roles to a machine application',
  access: 'manage:roles',
  status: 201,
  body: someRoleIds,
  response: added,
  errors: applicationErrors,
});

export const replaceApplicationRoles = operation({
  method: 'PUT',
  path: '/api/applications/{applicationId}/roles',
  summary: 'Replace the roles of a machine application',
  access: 'manage:roles',
  status: 200,
  body: roleIds,
  response: roleIds,
  errors: applicationErrors,
});

export const removeApplicationRole = operation({
  method: 'DELETE',
  path: '/api/applications/{applicationId}/roles/{roleId}',
  summary: 'Take a role from a machine application',
  access: 'manage:roles',
  status: 204,
  errors: [...internal, 'entity.not_found', 'application.invalid_type'],
});

const holderErrors = [...internal, 'entity.db_constraint_violated'] as const;

export const listRoleUsers = operation({
  method: 'GET',
  path: '/api/roles/{id}/users',
  summary: 'List the users who have a role',
  access: 'read:roles',
  status: 200,
  paging: 'always',
  query: z.object({ search }),
  response: z.array(user),
  errors: listErrors,
});

export const addRoleUsers = operation({
  method: 'POST',
  path: '/api/roles/{id}/users',
  summary: 'Give a role to users',
  access: 'manage:roles',
  status: 201,
  body: z.object({ userIds: ids.min(1) }),
  response: z.object({ userIds: z.array(z.string()) }),
  errors: [...holderErrors, 'entity.not_found', 'role.user_exists'],
});

export const removeRoleUser = operation({
  method: 'DELETE',
  path: '/api/roles/{id}/users/{userId}',
  summary: 'Take a role from a user',
  access: 'manage:roles',
  status: 204,
  errors: [...internal, 'entity.not_found', 'role.last_administrator'],
});

export const listRoleApplications = operation({
  method: 'GET',
  path: '/api/roles/{id}/applications',
  summary: 'List the applications that have a role',
  access: 'read:roles',
  status: 200,
  paging: 'always',
  query: z.object({ search }),
  response: listApplications.response,
  errors: listErrors,
});

export const addRoleApplications = operation({
  method: 'POST',
  path: '/api/roles/{id}/applications',
  summary: 'Give a role to machine applications',
  access: 'manage:roles',
  status: 201,
  body: z.object({ applicationIds: ids.min(1) }),
  response: z.object({ applicationIds: z.array(z.string()) }),
  errors: [...holderErrors, 'application.invalid_type', 'role.application_exists'],
});

export const removeRoleApplication = operation({
  method: 'DELETE',
  path: '/api/roles/{id}/applications/{applicationId}',
  summary: 'Take a role from an application',
  access: 'manage:roles',
  status: 204,
  errors: [...internal, 'entity.not_found'],
});
