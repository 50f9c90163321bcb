import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** A tree with the keys of the English words of the sign-in pages; what is left out keeps the words of the product. */
const translation = z.record(z.string().max(64), z.unknown());

const customPhrase = z.object({ tenantId: z.string(), id: z.string(), languageTag: z.string(), translation });
export type CustomPhrase = z.infer<typeof customPhrase>;

export const listCustomPhrases = operation({
  method: 'GET',
  path: '/api/custom-phrases',
  summary: 'The words a tenant has of its own, in every language',
  access: 'read:sign-in-experience',
  status: 200,
  response: z.array(customPhrase),
  errors,
});

export const readCustomPhrase = operation({
  method: 'GET',
  path: '/api/custom-phrases/{languageTag}',
  summary: 'The words a tenant has of its own in a language',
  access: 'read:sign-in-experience',
  status: 200,
  response: customPhrase,
  errors: [...errors, 'entity.not_found'],
});

export const saveCustomPhrase = operation({
  method: 'PUT',
  path: '/api/custom-phrases/{languageTag}',
  summary: 'Replace the words a tenant has of its own in a language',
  access: 'manage:sign-in-experience',
  status: 201,
  body: translation,
  response: customPhrase,
  errors: [...errors, 'localization.invalid_translation_structure'],
});

export const deleteCustomPhrase = operation({
  method: 'DELETE',
  path: '/api/custom-phrases/{languageTag}',
  summary: 'Go back to the words of the product in a language',
  access: 'manage:sign-in-experience',
  status: 204,
  errors: [...errors, 'entity.not_found', 'localization.cannot_delete_default_language'],
});
