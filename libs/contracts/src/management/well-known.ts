import * as z from 'zod';
import { operation } from '../operation';
import { signInExperienceReply } from './sign-in-experience';

const query = z.object({ organizationId: z.string().max(128).optional(), appId: z.string().max(128).optional() });

/** What anybody may know of a sign-in experience, as a sign-in page needs it. */
const publicSignInExperience = signInExperienceReply.omit({ emailBlocklistPolicy: true, forgotPasswordMethods: true, trustedDevice: true }).extend({
  socialConnectors: z.array(z.object({})),
  ssoConnectors: z.array(z.object({})),
  /** How a forgotten password can be replaced. */
  forgotPassword: z.object({ phone: z.boolean(), email: z.boolean() }),
  isDevelopmentTenant: z.boolean(),
  customProfileFields: z.array(z.object({})),
  customProfileFieldCatalog: z.array(z.object({})),
});

export const readPublicSignInExperience = operation({
  method: 'GET',
  path: '/api/.well-known/sign-in-exp',
  summary: 'What a sign-in page needs to know, with the look of an application over that of the tenant',
  access: 'public',
  status: 200,
  query,
  response: publicSignInExperience,
  errors: ['guard.invalid_input'],
});

export const readPublicExperience = operation({
  method: 'GET',
  path: '/api/.well-known/experience',
  summary: 'The same under its other name',
  access: 'public',
  status: 200,
  query,
  response: publicSignInExperience,
  errors: ['guard.invalid_input'],
});

export const readPublicPhrases = operation({
  method: 'GET',
  path: '/api/.well-known/phrases',
  summary: 'The words of the sign-in pages. The header Content-Language tells in which language',
  access: 'public',
  status: 200,
  query: z.object({
    /** A BCP 47 tag; where it is not offered, the browser's wish and the fallback language decide. */
    lng: z.string().max(256).optional(),
  }),
  response: z.record(z.string(), z.unknown()),
  errors: ['guard.invalid_input'],
});

export const readTenantEndpoint = operation({
  method: 'GET',
  path: '/api/.well-known/endpoints/{tenantId}',
  summary: 'What the world calls a tenant. Only the tenant of the administrators knows',
  access: 'public',
  status: 200,
  response: z.object({ user: z.url() }),
  errors: ['entity.not_found'],
});
