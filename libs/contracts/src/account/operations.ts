import * as z from 'zod';
import { operation } from '../operation';

/** A person's own account. `null`: nothing is known; absent: the token's scopes do not reach it. Times are epoch milliseconds. */
export const readMyAccount = operation({
  method: 'GET',
  path: '/api/my-account',
  summary: 'The account of the person whose access token this is',
  access: 'account',
  status: 200,
  response: z.object({
    id: z.string(),
    username: z.string().nullable().optional(),
    name: z.string().nullable().optional(),
    avatar: z.string().nullable().optional(),
    profile: z.record(z.string(), z.unknown()).optional(),
    primaryEmail: z.string().nullable().optional(),
    primaryPhone: z.string().nullable().optional(),
    customData: z.record(z.string(), z.unknown()).optional(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
  errors: ['auth.authorization_header_missing', 'auth.authorization_token_type_not_supported', 'auth.unauthorized', 'auth.forbidden'],
});
