import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** `private-keys` sign tokens, `cookie-keys` sign cookies. */
export const keyType = z.enum(['private-keys', 'cookie-keys']);
export type KeyType = z.infer<typeof keyType>;

/** Kinds of signing keys. Which curve an elliptic one has, the operator decides. */
const keyAlgorithm = z.enum(['RSA', 'EC']);

/** A key without its secret. Times are epoch milliseconds. */
const key = z.object({
  id: z.string(),
  createdAt: z.number(),
  /** Of private keys only. */
  signingKeyAlgorithm: keyAlgorithm.optional(),
  /** `Next` is published and waits for its time, `Current` signs, `Previous` is still taken. */
  status: z.enum(['Next', 'Current', 'Previous']),
  /** When a `Next` key begins to sign. */
  effectiveAt: z.number().optional(),
});
export type OidcKey = z.infer<typeof key>;

/** The newest first. */
export const listKeys = operation({
  method: 'GET',
  path: '/api/configs/oidc/{keyType}',
  summary: 'Keys of the OpenID provider',
  access: 'read:settings',
  status: 200,
  response: z.array(key),
  errors,
});

export const deleteKey = operation({
  method: 'DELETE',
  path: '/api/configs/oidc/{keyType}/{keyId}',
  summary: 'Delete a key that no longer signs',
  access: 'manage:settings',
  status: 204,
  errors: [...errors, 'oidc.key_not_found', 'oidc.key_required', 'oidc.only_previous_key_can_be_deleted'],
});

const MONTH_SECONDS = 2_592_000;

/**
 * The new key signs after `rotationGracePeriod` seconds; until then it is only published, so that whoever keeps the key set knows it in time.
 * Left out, a private key waits ten minutes and a cookie key one. 0 is for a key that got into wrong hands.
 */
export const rotateKeys = operation({
  method: 'POST',
  path: '/api/configs/oidc/{keyType}/rotate',
  summary: 'Make a new key',
  access: 'manage:settings',
  status: 200,
  body: z.object({ signingKeyAlgorithm: keyAlgorithm.optional(), rotationGracePeriod: z.number().int().min(0).max(MONTH_SECONDS).optional() }).optional(),
  response: z.array(key),
  errors,
});
