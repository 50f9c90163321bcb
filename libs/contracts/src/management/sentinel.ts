import * as z from 'zod';
import { operation } from '../operation';

export const deleteSentinelActivities = operation({
  method: 'POST',
  path: '/api/sentinel-activities/delete',
  summary: 'Forget failed attempts on identifiers, so that whoever was locked out may try again',
  access: 'manage:security',
  status: 204,
  body: z.object({
    targetType: z.literal('User'),
    /** E-mail addresses, phone numbers and user names, as people type them. */
    targets: z.array(z.string().min(1).max(256)).min(1).max(500),
  }),
  errors: ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'],
});
