import * as z from 'zod';
import { operation } from '../operation';
import { errorsOfOne } from './users-shapes';

/** Where somebody is signed in: a browser, and the applications that were opened from it. Times of the payload are in seconds. */
const session = z.object({
  payload: z.object({
    exp: z.number(),
    iat: z.number(),
    /** The same as `uid`: what the browser holds is known to the browser alone. */
    jti: z.string(),
    uid: z.string(),
    kind: z.literal('Session'),
    loginTs: z.number(),
    accountId: z.string(),
    /** By the applications' ids. */
    authorizations: z.record(z.string(), z.object({ sid: z.string().optional(), grantId: z.string().optional() })),
  }),
  /** How they signed in is not kept. */
  lastSubmission: z.null(),
  /** The application that was opened first. */
  clientId: z.string().nullable(),
  accountId: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});
export type UserSession = z.infer<typeof session>;

/** The latest sign-in first. */
export const listUserSessions = operation({
  method: 'GET',
  path: '/api/users/{userId}/sessions',
  summary: 'Where a user is signed in',
  access: 'read:users',
  status: 200,
  response: z.object({ sessions: z.array(session) }),
  errors: errorsOfOne,
});

/**
 * `all` ends what applications may do without the session too, `firstParty` only that of the tenant's own applications. Left out, what an
 * application may do while nobody is there (`offline_access`) stays.
 */
export const endUserSession = operation({
  method: 'DELETE',
  path: '/api/users/{userId}/sessions/{sessionId}',
  summary: 'Sign a user out of one browser',
  access: 'manage:users',
  status: 204,
  query: z.object({ revokeGrantsTarget: z.enum(['all', 'firstParty']).optional() }),
  errors: errorsOfOne,
});

export const endUserSessions = operation({
  method: 'DELETE',
  path: '/api/users/{userId}/sessions',
  summary: 'Sign a user out everywhere, of applications too',
  access: 'manage:users',
  status: 204,
  errors: errorsOfOne,
});
