import * as z from 'zod';
import { operation } from '../operation';

const branding = z.object({ logoUrl: z.string().optional(), darkLogoUrl: z.string().optional() });

/** What a third-party application asks a person for. */
export const readConsent = operation({
  method: 'GET',
  path: '/api/interaction/consent',
  summary: 'What the application asks for',
  access: 'interaction',
  status: 200,
  response: z.object({
    application: z.object({
      id: z.string(),
      name: z.string(),
      branding: branding.optional(),
      displayName: z.string().nullable().optional(),
      termsOfUseUrl: z.string().nullable().optional(),
      privacyPolicyUrl: z.string().nullable().optional(),
    }),
    user: z.object({
      id: z.string(),
      name: z.string().nullable(),
      avatar: z.string().nullable(),
      username: z.string().nullable(),
      primaryEmail: z.string().nullable(),
      primaryPhone: z.string().nullable(),
    }),
    organizations: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Without `openid` and `offline_access`. */
    missingOIDCScope: z.array(z.string()),
    missingResourceScopes: z.array(
      z.object({
        resource: z.object({ id: z.string(), name: z.string(), indicator: z.string() }),
        scopes: z.array(z.object({ id: z.string(), name: z.string(), description: z.string().nullable() })),
      }),
    ),
    redirectUri: z.string(),
  }),
  errors: ['session.not_found'],
});

const redirect = z.object({ redirectTo: z.string() });

export const grantConsent = operation({
  method: 'POST',
  path: '/api/interaction/consent',
  summary: 'Grant what the application asks for',
  access: 'interaction',
  status: 200,
  body: z.object({ organizationIds: z.array(z.string()).max(100).optional() }).optional(),
  response: redirect,
  errors: ['session.not_found', 'guard.invalid_input'],
});

export const refuseConsent = operation({
  method: 'DELETE',
  path: '/api/interaction/consent',
  summary: 'Refuse, and tell the application so',
  access: 'interaction',
  status: 200,
  response: redirect,
  errors: ['session.not_found'],
});
