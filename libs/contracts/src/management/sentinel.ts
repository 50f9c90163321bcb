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

/** Ours beside the contract: an administrator sees who is locked out before anybody asks. */
export const listLockouts = operation({
  method: 'GET',
  path: '/api/sentinel-activities',
  summary: 'Who is locked out at the moment, the latest end first',
  access: 'manage:security',
  status: 200,
  paging: 'always',
  response: z.array(
    z.object({
      /** An e-mail address, a phone number or a user name, as attempts at it are counted. */
      identifier: z.string(),
      /** Epoch milliseconds. */
      blockedUntil: z.number(),
      /** Within the last hour. */
      failures: z.number().int(),
    }),
  ),
  errors: ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input', 'guard.invalid_pagination'],
});
