import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** A permission on an API. */
export const scope = z.object({
  tenantId: z.string(),
  id: z.string(),
  resourceId: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});

/** An API of the team's; tokens name it by its indicator. */
export const resource = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  indicator: z.string(),
  isDefault: z.boolean(),
  /** Seconds. */
  accessTokenTtl: z.number(),
});

const resourceWithScopes = resource.extend({ scopes: z.array(scope) });
const resourceName = z.string().min(1).max(256);
const seconds = z.int().min(1).max(31_536_000);
/** An absolute URI without a fragment (RFC 8707 section 2). */
const indicator = z
  .string()
  .max(2048)
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s#]+$/);

export const listResources = operation({
  method: 'GET',
  path: '/api/resources',
  summary: 'List API resources',
  access: 'read:resources',
  status: 200,
  paging: 'optional',
  /** `true`, `1` or `yes`: with the scopes of each. */
  query: z.object({ includeScopes: z.string().max(16).optional() }),
  response: z.array(resourceWithScopes.partial({ scopes: true })),
  errors: [...errors, 'guard.invalid_pagination'],
});

export const createResource = operation({
  method: 'POST',
  path: '/api/resources',
  summary: 'Create an API resource',
  access: 'manage:resources',
  status: 201,
  body: z.object({ name: resourceName, indicator, accessTokenTtl: seconds.optional() }),
  response: resourceWithScopes,
  errors: [...errors, 'resource.resource_identifier_in_use'],
});

export const readResource = operation({
  method: 'GET',
  path: '/api/resources/{id}',
  summary: 'Read an API resource',
  access: 'read:resources',
  status: 200,
  response: resource,
  errors: [...errors, 'entity.not_exists_with_id'],
});

export const changeResource = operation({
  method: 'PATCH',
  path: '/api/resources/{id}',
  summary: 'Change an API resource',
  access: 'manage:resources',
  status: 200,
  body: z.object({ name: resourceName, accessTokenTtl: seconds }).partial(),
  response: resource,
  errors: [...errors, 'entity.not_exists_with_id', 'entity.invalid_input', 'resource.cannot_modify_management_api'],
});

export const deleteResource = operation({
  method: 'DELETE',
  path: '/api/resources/{id}',
  summary: 'Delete an API resource with its scopes',
  access: 'manage:resources',
  status: 204,
  errors: [...errors, 'entity.not_exists_with_id', 'resource.cannot_delete_management_api'],
});

/** Tokens that are asked for without a resource are for the default one. */
export const makeDefaultResource = operation({
  method: 'PATCH',
  path: '/api/resources/{id}/is-default',
  summary: 'Make an API resource the default one, or no longer',
  access: 'manage:resources',
  status: 200,
  body: z.object({ isDefault: z.boolean() }),
  response: resource,
  errors: [...errors, 'entity.not_exists_with_id', 'resource.cannot_modify_management_api'],
});

/** A scope-token of OAuth (RFC 6749 section 3.3). Spaces have an error of their own. */
const scopeName = z
  .string()
  .max(256)
  .regex(/^[\x20\x21\x23-\x5B\x5D-\x7E]+$/);
const scopeDescription = z.string().max(2048).nullable();
const search = z.string().max(256);

export const listScopes = operation({
  method: 'GET',
  path: '/api/resources/{resourceId}/scopes',
  summary: 'List the scopes of an API resource',
  access: 'read:resources',
  status: 200,
  paging: 'optional',
  query: z.object({ search: search.optional() }),
  response: z.array(scope),
  errors: [...errors, 'guard.invalid_pagination', 'entity.not_exists_with_id'],
});

export const createScope = operation({
  method: 'POST',
  path: '/api/resources/{resourceId}/scopes',
  summary: 'Create a scope',
  access: 'manage:resources',
  status: 201,
  body: z.object({ name: scopeName, description: scopeDescription.optional() }),
  response: scope,
  errors: [...errors, 'entity.not_exists_with_id', 'resource.cannot_modify_management_api', 'scope.name_with_space', 'scope.name_exists'],
});

export const changeScope = operation({
  method: 'PATCH',
  path: '/api/resources/{resourceId}/scopes/{scopeId}',
  summary: 'Change a scope',
  access: 'manage:resources',
  status: 200,
  body: z.object({ name: scopeName, description: scopeDescription }).partial(),
  response: scope,
  errors: [
    ...errors,
    'entity.not_exists_with_id',
    'entity.not_exists',
    'entity.invalid_input',
    'resource.cannot_modify_management_api',
    'scope.name_with_space',
    'scope.name_exists',
  ],
});

export const deleteScope = operation({
  method: 'DELETE',
  path: '/api/resources/{resourceId}/scopes/{scopeId}',
  summary: 'Delete a scope',
  access: 'manage:resources',
  status: 204,
  errors: [...errors, 'entity.not_exists_with_id', 'entity.not_found', 'resource.cannot_modify_management_api'],
});
