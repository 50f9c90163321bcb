import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** What the console remembers of a tenant: which of its first steps are done. */
const adminConsole = z.object({
  signInExperienceCustomized: z.boolean(),
  organizationCreated: z.boolean(),
});
export type AdminConsoleSettings = z.infer<typeof adminConsole>;

export const readAdminConsole = operation({
  method: 'GET',
  path: '/api/configs/admin-console',
  summary: 'What the console remembers',
  access: 'read:settings',
  status: 200,
  response: adminConsole,
  errors,
});

export const changeAdminConsole = operation({
  method: 'PATCH',
  path: '/api/configs/admin-console',
  summary: 'Change what the console remembers',
  access: 'manage:settings',
  status: 200,
  body: adminConsole.partial(),
  response: adminConsole,
  errors,
});

const extendedClaim = z.enum(['custom_data', 'identities', 'sso_identities', 'roles', 'organizations', 'organization_data', 'organization_roles']);

/** Claims that the ID token repeats from the userinfo endpoint, which has them always. */
const idToken = z.object({ enabledExtendedClaims: z.array(extendedClaim).max(extendedClaim.options.length).default([]) });
export type IdTokenSettings = z.output<typeof idToken>;

export const readIdToken = operation({
  method: 'GET',
  path: '/api/configs/id-token',
  summary: 'Which extended claims ID tokens hold',
  access: 'read:settings',
  status: 200,
  response: idToken,
  errors,
});

export const replaceIdToken = operation({
  method: 'PUT',
  path: '/api/configs/id-token',
  summary: 'Replace the extended claims of ID tokens',
  access: 'manage:settings',
  status: 200,
  body: idToken,
  response: idToken,
  errors,
});

/** How long people stay signed in, in seconds. */
const session = z.object({ ttl: z.int().min(1).max(31_536_000) });
export type SessionSettings = z.infer<typeof session>;

export const readSession = operation({
  method: 'GET',
  path: '/api/configs/oidc/session',
  summary: 'How long people stay signed in',
  access: 'read:settings',
  status: 200,
  response: session,
  errors,
});

export const changeSession = operation({
  method: 'PATCH',
  path: '/api/configs/oidc/session',
  summary: 'Change how long people stay signed in',
  access: 'manage:settings',
  status: 200,
  body: session.partial(),
  response: session,
  errors,
});
