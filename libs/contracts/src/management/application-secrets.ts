import * as z from 'zod';
import { operation } from '../operation';
import { application } from './applications';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input', 'entity.not_exists_with_id'] as const;

/** It stands in addresses, in which a step of dots alone leads elsewhere. */
const name = z
  .string()
  .min(1)
  .max(256)
  .refine((value) => value !== '.' && value !== '..', 'cannot be made of dots alone');
/** The end of the year 9999. */
const LATEST = 253_402_300_799_999;

const secret = z.object({
  tenantId: z.string(),
  applicationId: z.string(),
  name: z.string(),
  /** Shown when it is created; later a mask stands for it. */
  value: z.string(),
  /** Epoch milliseconds. */
  createdAt: z.number().int(),
  /** Epoch milliseconds; null: it does not end. */
  expiresAt: z.number().int().nullable(),
});

export const listApplicationSecrets = operation({
  method: 'GET',
  path: '/api/applications/{id}/secrets',
  summary: 'List the secrets of an application, the latest first',
  access: 'read:applications',
  status: 200,
  response: z.array(secret),
  errors,
});

export const createApplicationSecret = operation({
  method: 'POST',
  path: '/api/applications/{id}/secrets',
  summary: 'Give an application another secret',
  access: 'manage:applications',
  status: 201,
  body: z.object({
    name,
    /** Epoch milliseconds, in the future. */
    expiresAt: z.number().int().positive().max(LATEST).nullable().optional(),
  }),
  response: secret,
  errors: [...errors, 'request.invalid_input', 'application.secret_name_exists', 'entity.db_constraint_violated'],
});

export const renameApplicationSecret = operation({
  method: 'PATCH',
  path: '/api/applications/{id}/secrets/{name}',
  summary: 'Give a secret another name',
  access: 'manage:applications',
  status: 200,
  body: z.object({ name }),
  response: secret,
  errors: [...errors, 'entity.not_exists', 'application.secret_name_exists'],
});

export const deleteApplicationSecret = operation({
  method: 'DELETE',
  path: '/api/applications/{id}/secrets/{name}',
  summary: 'Delete a secret: it no longer opens anything',
  access: 'manage:applications',
  status: 204,
  errors: [...errors, 'entity.not_found'],
});

export const deleteLegacySecret = operation({
  method: 'DELETE',
  path: '/api/applications/{id}/legacy-secret',
  summary: 'Refused: no application has a secret without a name',
  access: 'manage:applications',
  status: 200,
  response: application,
  errors: [...errors, 'application.no_legacy_secret_found'],
});
