import * as z from 'zod';
import { operation } from '../operation';
import { emailTemplate, templatePlace, writtenDetails } from './email-templates';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

const version = z.object({
  /** From 1; the highest is what holds now. */
  version: z.number(),
  /** The template was deleted: there is nothing to go back to. */
  isDeletion: z.boolean(),
  subject: z.string().nullable(),
  /** The user or the application that saved it; null where nobody knows. */
  savedBy: z.string().nullable(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});
export type TemplateVersion = z.infer<typeof version>;

const versionWithDetails = templatePlace.extend({ ...version.shape, details: writtenDetails.nullable() });
export type TemplateVersionWithDetails = z.infer<typeof versionWithDetails>;

/** The newest first. */
export const listEmailTemplateVersions = operation({
  method: 'GET',
  path: '/api/email-templates/{languageTag}/{templateType}/versions',
  summary: 'List what an e-mail template was and is',
  access: 'read:templates',
  status: 200,
  paging: 'always',
  response: z.array(version),
  errors: [...errors, 'guard.invalid_pagination'],
});

export const readEmailTemplateVersion = operation({
  method: 'GET',
  path: '/api/email-templates/{languageTag}/{templateType}/versions/{version}',
  summary: 'Read a version of an e-mail template',
  access: 'read:templates',
  status: 200,
  response: versionWithDetails,
  errors: [...errors, 'entity.not_exists_with_id'],
});

/** Saves it as a new version, also when the template has been deleted since. It has to pass what every save has to. */
export const restoreEmailTemplateVersion = operation({
  method: 'POST',
  path: '/api/email-templates/{languageTag}/{templateType}/versions/{version}/restore',
  summary: 'Go back to a version of an e-mail template',
  access: 'manage:templates',
  status: 200,
  response: emailTemplate,
  errors: [...errors, 'entity.not_exists_with_id', 'email_template.version_is_deletion'],
});
