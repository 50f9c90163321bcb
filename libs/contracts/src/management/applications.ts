import { applicationType, customClientMetadata, oidcClientMetadata } from '@gatepost/oidc-contracts/client-metadata';
import { redirectProblem } from '@gatepost/oidc-contracts/redirect-uri';
import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;
const oneErrors = [...errors, 'entity.not_exists_with_id'] as const;
const metadataErrors = ['application.device_flow_native_only', 'application.third_party_application_cannot_enable_token_exchange'] as const;

const name = z.string().min(1).max(256);
const jsonObject = z.record(z.string(), z.unknown());
/** Two of them are answered with a refusal. */
const wantedType = z.enum([...applicationType.options, 'Protected', 'SAML']);

/** Wildcards have a setting of their own; where it is off the service refuses them. */
const redirectUri = z.string().superRefine((uri, context) => {
  const problem = redirectProblem(uri, { allowWildcards: true });
  if (problem) context.addIssue({ code: 'custom', message: problem });
});
const webUri = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine((uri) => redirectProblem(uri) === undefined, { error: 'must be an absolute URI without a fragment and user information' });
/** As a browser sends it in the Origin header. Compared as it is, so it has neither a path nor a wildcard. */
const corsOrigin = z
  .string()
  .max(256)
  .regex(/^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*\\]+$/i, { error: 'must be an origin such as https://app.example.com, without a path or a wildcard' });

const wantedOidcClientMetadata = oidcClientMetadata.extend({
  redirectUris: z.array(redirectUri),
  postLogoutRedirectUris: z.array(redirectUri),
  backchannelLogoutUri: webUri.optional(),
  logoUri: z.union([z.literal(''), webUri]).optional(),
});
const wantedCustomClientMetadata = customClientMetadata.extend({
  corsAllowedOrigins: z.array(corsOrigin).optional(),
  tenantId: z.string().max(21).optional(),
});

export const application = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  type: applicationType,
  oidcClientMetadata,
  customClientMetadata,
  protectedAppMetadata: z.null(),
  customData: jsonObject,
  isThirdParty: z.boolean(),
  appLevelAccessControlEnabled: z.boolean(),
  /** Epoch milliseconds. */
  createdAt: z.number().int(),
});

export const listApplications = operation({
  method: 'GET',
  path: '/api/applications',
  summary: 'List applications, the latest first',
  access: 'read:applications',
  status: 200,
  paging: 'optional',
  query: z.object({
    types: z
      .union([wantedType, z.array(wantedType)])
      .transform((types) => [types].flat())
      .optional(),
    isThirdParty: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional(),
    /** Leaves out who has this role. */
    excludeRoleId: z.string().max(128).optional(),
    /** Accepted, but not together with `excludeRoleId`: no application belongs to an organization. */
    excludeOrganizationId: z.string().max(128).optional(),
    /** Compared with ids, names and descriptions in any case; `%` stands for any text, `_` for one character. */
    search: z.string().min(1).max(256).optional(),
  }),
  response: z.array(application),
  errors: [...errors, 'guard.invalid_pagination', 'request.invalid_input'],
});

export const createApplication = operation({
  method: 'POST',
  path: '/api/applications',
  summary: 'Create an application',
  access: 'manage:applications',
  status: 200,
  body: z.object({
    name,
    type: wantedType,
    description: z.string().max(4096).nullable().optional(),
    oidcClientMetadata: wantedOidcClientMetadata.optional(),
    customClientMetadata: wantedCustomClientMetadata.optional(),
    isThirdParty: z.boolean().optional(),
    customData: jsonObject.optional(),
    /** Protected applications are refused; this only decides how. */
    protectedAppMetadata: jsonObject.nullable().optional(),
  }),
  response: application.extend({
    /** Of an application that keeps secrets: its first one. It is shown here and never again. */
    secret: z.string().optional(),
  }),
  errors: [
    ...errors,
    ...metadataErrors,
    'application.saml.use_saml_app_api',
    'application.protected_app_metadata_is_required',
    'application.invalid_third_party_application_type',
    'request.feature_not_supported',
  ],
});

export const readApplication = operation({
  method: 'GET',
  path: '/api/applications/{id}',
  summary: 'An application',
  access: 'read:applications',
  status: 200,
  response: application.extend({ isAdmin: z.boolean() }),
  errors: oneErrors,
});

export const changeApplication = operation({
  method: 'PATCH',
  path: '/api/applications/{id}',
  summary: 'Change an application: what is sent takes the place of what was there',
  access: 'manage:applications',
  status: 200,
  body: z.object({
    name: name.optional(),
    description: z.string().max(4096).nullable().optional(),
    oidcClientMetadata: wantedOidcClientMetadata.optional(),
    customClientMetadata: wantedCustomClientMetadata.optional(),
    customData: jsonObject.optional(),
    /** Whether it may do everything in the Management API. Only who may do that can give it or take it away. */
    isAdmin: z.boolean().optional(),
  }),
  response: application,
  errors: [...oneErrors, ...metadataErrors, 'application.device_flow_not_changeable', 'application.invalid_role_type', 'entity.invalid_input'],
});

export const deleteApplication = operation({
  method: 'DELETE',
  path: '/api/applications/{id}',
  summary: 'Delete an application and end its tokens',
  access: 'manage:applications',
  status: 204,
  errors: [...oneErrors, 'application.console_cannot_be_deleted'],
});

export const changeApplicationCustomData = operation({
  method: 'PATCH',
  path: '/api/applications/{applicationId}/custom-data',
  summary: 'Add to the custom data of an application',
  access: 'manage:applications',
  status: 200,
  body: jsonObject,
  response: jsonObject,
  errors: oneErrors,
});
