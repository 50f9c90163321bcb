import * as z from 'zod';
import { operation } from '../operation';
import { resource, scope } from './resources';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;
const listErrors = [...errors, 'guard.invalid_pagination'] as const;
const changeErrors = [...errors, 'entity.not_exists_with_id', 'role.internal_role_violation'] as const;

/** Whom a role is for: people or machine applications. */
export const roleType = z.enum(['User', 'MachineToMachine']);

/** A set of scopes. */
export const role = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: roleType,
  /** New users get it. */
  isDefault: z.boolean(),
});

const name = z.string().min(1).max(128);
const description = z.string().min(1).max(128);
const id = z.string().min(1).max(64);
/** Of things that a request names all at once. */
export const ids = z.array(id).max(1000);
/** A pattern of SQL's LIKE; without `%` it is the whole value. */
export const search = z.string().max(256).optional();

export const listRoles = operation({
  method: 'GET',
  path: '/api/roles',
  summary: 'List roles with some of those who have them',
  access: 'read:roles',
  status: 200,
  paging: 'always',
  query: z.object({ search, type: roleType.optional(), excludeUserId: id.optional(), excludeApplicationId: id.optional() }),
  response: z.array(
    role.extend({
      usersCount: z.number(),
      featuredUsers: z.array(z.object({ id: z.string(), avatar: z.string().nullable(), name: z.string().nullable() })),
      applicationsCount: z.number(),
      featuredApplications: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
    }),
  ),
  errors: listErrors,
});

export const createRole = operation({
  method: 'POST',
  path: '/api/roles',
  summary: 'Create a role',
  access: 'manage:roles',
  status: 200,
  body: z.object({ name, description, type: roleType.default('User'), isDefault: z.boolean().optional(), scopeIds: ids.optional() }),
  response: role,
  errors: [
    ...errors,
    'role.name_in_use',
    'role.internal_role_violation',
    'role.management_api_scopes_not_assignable_to_user_role',
    'entity.not_exists_with_id',
  ],
});

export const readRole = operation({
  method: 'GET',
  path: '/api/roles/{id}',
  summary: 'Read a role',
  access: 'read:roles',
  status: 200,
  response: role,
  errors: [...errors, 'entity.not_exists_with_id'],
});

export const changeRole = operation({
  method: 'PATCH',
  path: '/api/roles/{id}',
  summary: 'Change a role',
  access: 'manage:roles',
  status: 200,
  body: z.object({ name, description, isDefault: z.boolean() }).partial(),
  response: role,
  errors: [...changeErrors, 'entity.invalid_input', 'role.name_in_use'],
});

export const deleteRole = operation({
  method: 'DELETE',
  path: '/api/roles/{id}',
  summary: 'Delete a role',
  access: 'manage:roles',
  status: 204,
  errors: changeErrors,
});

export const listRoleScopes = operation({
  method: 'GET',
  path: '/api/roles/{id}/scopes',
  summary: 'List the scopes of a role',
  access: 'read:roles',
  status: 200,
  paging: 'optional',
  query: z.object({ search }),
  response: z.array(scope.extend({ resource })),
  errors: [...listErrors, 'entity.not_exists_with_id'],
});

export const addRoleScopes = operation({
  method: 'POST',
  path: '/api/roles/{id}/scopes',
  summary: 'Add scopes to a role',
  access: 'manage:roles',
  status: 201,
  body: z.object({ scopeIds: ids.min(1) }),
  response: z.array(scope),
  errors: [...changeErrors, 'role.scope_exists', 'role.management_api_scopes_not_assignable_to_user_role'],
});

export const removeRoleScope = operation({
  method: 'DELETE',
  path: '/api/roles/{id}/scopes/{scopeId}',
  summary: 'Take a scope from a role',
  access: 'manage:roles',
  status: 204,
  errors: [...changeErrors, 'entity.not_found'],
});
