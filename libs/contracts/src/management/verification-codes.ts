import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

const email = z.string().min(1).max(256);
const phone = z.string().max(32).regex(/^\d+$/);
const verificationCode = z.string().min(1).max(32);

const recipient = z.union([z.object({ email }), z.object({ phone })]);
/** One of the two. */
export type CodeRecipient = z.infer<typeof recipient>;

export const requestVerificationCode = operation({
  method: 'POST',
  path: '/api/verification-codes',
  summary: 'Send a code to an address',
  access: 'manage:verification-codes',
  status: 204,
  body: recipient,
  errors: [...errors, 'request.message_rate_limited', 'connector.not_found', 'connector.general', 'connector.unavailable', 'server.unavailable'],
});

export const checkVerificationCode = operation({
  method: 'POST',
  path: '/api/verification-codes/verify',
  summary: 'Check the code an address was sent',
  access: 'manage:verification-codes',
  status: 204,
  body: z.union([z.object({ email, verificationCode }), z.object({ phone, verificationCode })]),
  errors: [
    ...errors,
    'session.verification_blocked_too_many_attempts',
    'request.rate_limited',
    'verification_code.not_found',
    'verification_code.code_mismatch',
    'verification_code.expired',
    'verification_code.exceed_max_try',
  ],
});
