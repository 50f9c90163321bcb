import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** A number, and by how much it exceeds the one of the period before. */
const trend = z.object({ count: z.number(), delta: z.number() });

export const countUsers = operation({
  method: 'GET',
  path: '/api/dashboard/users/total',
  summary: 'How many users there are',
  access: 'read:audit-log',
  status: 200,
  response: z.object({ totalUserCount: z.number() }),
  errors,
});

export const countNewUsers = operation({
  method: 'GET',
  path: '/api/dashboard/users/new',
  summary: 'How many users are new',
  access: 'read:audit-log',
  status: 200,
  response: z.object({ today: trend, last7Days: trend }),
  errors,
});

export const countActiveUsers = operation({
  method: 'GET',
  path: '/api/dashboard/users/active',
  summary: 'How many users were active',
  access: 'read:audit-log',
  status: 200,
  /** The last day that counts (UTC); today when it is left out. */
  query: z.object({ date: z.iso.date().optional() }),
  response: z.object({
    /** The 30 days up to the date, the earliest first. */
    dauCurve: z.array(z.object({ date: z.string(), count: z.number() })),
    dau: trend,
    /** In the 7 days up to the date, each user once. */
    wau: trend,
    /** In the 30 days up to the date, each user once. */
    mau: trend,
  }),
  errors,
});
