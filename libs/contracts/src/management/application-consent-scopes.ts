import { userScope } from '@gatepost/oidc-contracts/scopes';
import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input', 'entity.not_exists_with_id'] as const;

/** What a third-party application may ask a person for: scopes of the person, of API resources, and two kinds of organizations, of which there are none. */
export const consentScopeKind = z.enum(['user-scopes', 'resource-scopes', 'organization-scopes', 'organization-resource-scopes']);

const scope = z.object({ id: z.string(), name: z.string(), description: z.string().nullable() });
const resourceScopes = z.array(z.object({ resource: z.object({ id: z.string(), name: z.string(), indicator: z.string() }), scopes: z.array(scope) }));
const ids = z.array(z.string().max(128)).max(1000).optional();

export const readConsentScopes = operation({
  method: 'GET',
  path: '/api/applications/{applicationId}/user-consent-scopes',
  summary: 'What a third-party application may ask people for',
  access: 'read:applications',
  status: 200,
  response: z.object({
    userScopes: z.array(userScope),
    resourceScopes,
    organizationScopes: z.array(scope),
    organizationResourceScopes: resourceScopes,
  }),
  errors,
});

export const addConsentScopes = operation({
  method: 'POST',
  path: '/api/applications/{applicationId}/user-consent-scopes',
  summary: 'Let a third-party application ask people for more',
  access: 'manage:applications',
  status: 201,
  body: z.object({
    userScopes: z.array(userScope).max(1000).optional(),
    /** Ids of scopes, as in the other two. */
    resourceScopes: ids,
    organizationScopes: ids,
    organizationResourceScopes: ids,
  }),
  errors: [...errors, 'application.third_party_application_only', 'application.user_consent_scopes_not_found'],
});

export const removeConsentScope = operation({
  method: 'DELETE',
  path: '/api/applications/{applicationId}/user-consent-scopes/{scopeType}/{scopeId}',
  summary: 'Take a scope away from what a third-party application may ask for',
  access: 'manage:applications',
  status: 204,
  errors: [...errors, 'entity.not_found'],
});
