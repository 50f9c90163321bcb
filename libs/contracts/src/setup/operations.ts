import * as z from 'zod';
import { operation } from '../operation';

/** Whether the first administrator is still to be claimed. Only the admin tenant answers; no secret is needed to ask. */
export const readSetup = operation({
  method: 'GET',
  path: '/api/setup',
  summary: 'Whether the first administrator is still to be claimed',
  access: 'public',
  status: 200,
  response: z.object({ claimed: z.boolean() }),
  errors: ['entity.not_found'],
});

/** The token is the one in the printed setup link: one use, 24 hours. The address then signs in with an e-mail code. */
export const claimSetup = operation({
  method: 'POST',
  path: '/api/setup/claim',
  summary: 'Claim the first administrator with the setup token',
  access: 'public',
  status: 201,
  body: z.object({ token: z.string().min(1).max(128), email: z.string().min(1).max(256), name: z.string().trim().max(128).optional() }),
  response: z.object({ email: z.string() }),
  errors: ['entity.not_found', 'setup.already_claimed', 'setup.invalid_token', 'guard.invalid_input', 'request.rate_limited'],
});
