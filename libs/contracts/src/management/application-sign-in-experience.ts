import * as z from 'zod';
import { branding, color, customCss, webUrlOrNone } from '../experience/appearance-settings';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input', 'entity.not_exists_with_id'] as const;

/** What is missing comes from the tenant's own sign-in experience. */
const experience = z.object({
  color: color.partial(),
  branding,
  customCss,
  displayName: z.string().max(256).nullable(),
  termsOfUseUrl: webUrlOrNone,
  privacyPolicyUrl: webUrlOrNone,
});

const savedExperience = experience.extend({ tenantId: z.string(), applicationId: z.string() });

export const readApplicationSignInExperience = operation({
  method: 'GET',
  path: '/api/applications/{applicationId}/sign-in-experience',
  summary: 'What the sign-in pages of an application look like',
  access: 'read:applications',
  status: 200,
  response: savedExperience,
  errors,
});

export const saveApplicationSignInExperience = operation({
  method: 'PUT',
  path: '/api/applications/{applicationId}/sign-in-experience',
  summary: 'Settle what the sign-in pages of an application look like',
  access: 'manage:applications',
  status: 200,
  /** For the first time. */
  otherStatus: 201,
  body: experience.partial(),
  response: savedExperience,
  errors,
});
