import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** What a mail is for. */
export const templateType = z.enum([
  'SignIn',
  'Register',
  'ForgotPassword',
  'OrganizationInvitation',
  'Generic',
  'UserPermissionValidation',
  'BindNewIdentifier',
  'MfaVerification',
  'BindMfa',
]);
export type TemplateType = z.infer<typeof templateType>;

/** A BCP 47 tag in its usual spelling, so that there is one of each: `pt-BR`, `zh-Hant-TW`. */
const languageTag = z
  .string()
  .max(16)
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/, 'must be a language tag such as pt-BR');
// What becomes a line in the head of a mail holds no control characters.
const line = z
  .string()
  .max(998)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must not contain control characters');

/** `{{name}}` stands for a value. */
export const emailTemplateDetails = z.object({
  subject: line,
  /** At most 64 KB. */
  content: z.string().max(65_536),
  /** HTML where it is not said. */
  contentType: z.enum(['text/plain', 'text/html']).optional(),
  /** Where answers go: `help@example.com` or `Help <help@example.com>`. */
  replyTo: line.optional(),
  /** Who it is from, in the same form. The mail server has to agree. */
  sendFrom: line.optional(),
});
export type EmailTemplateDetails = z.infer<typeof emailTemplateDetails>;

/** As somebody writes it, or once wrote it by the rules of that day. */
export const writtenDetails = z.object({
  subject: z.string(),
  content: z.string(),
  contentType: z.enum(['text/plain', 'text/html']).optional(),
  replyTo: z.string().optional(),
  sendFrom: z.string().optional(),
});
export type WrittenDetails = z.infer<typeof writtenDetails>;

/** What a template is filed under: a tenant has one for each. */
export const templatePlace = z.object({ languageTag, templateType });
export type TemplatePlace = z.infer<typeof templatePlace>;

export const emailTemplate = z.object({
  tenantId: z.string(),
  id: z.string(),
  languageTag: z.string(),
  templateType,
  details: emailTemplateDetails,
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});
export type EmailTemplateView = z.infer<typeof emailTemplate>;

const newTemplate = templatePlace.extend({ details: emailTemplateDetails });
export type NewEmailTemplate = z.infer<typeof newTemplate>;
const filter = templatePlace.partial();
export type EmailTemplateFilter = z.infer<typeof filter>;

export const saveEmailTemplates = operation({
  method: 'PUT',
  path: '/api/email-templates',
  summary: 'Save e-mail templates, each in place of the one for its language and type',
  access: 'manage:templates',
  status: 200,
  body: z.object({ templates: z.array(newTemplate).min(1) }),
  response: z.array(emailTemplate),
  errors,
});

export const listEmailTemplates = operation({
  method: 'GET',
  path: '/api/email-templates',
  summary: 'List e-mail templates',
  access: 'read:templates',
  status: 200,
  query: filter,
  response: z.array(emailTemplate),
  errors,
});

export const readEmailTemplate = operation({
  method: 'GET',
  path: '/api/email-templates/{id}',
  summary: 'Read an e-mail template',
  access: 'read:templates',
  status: 200,
  response: emailTemplate,
  errors: [...errors, 'entity.not_exists_with_id'],
});

export const changeEmailTemplateDetails = operation({
  method: 'PATCH',
  path: '/api/email-templates/{id}/details',
  summary: 'Change parts of an e-mail template',
  access: 'manage:templates',
  status: 200,
  body: emailTemplateDetails.partial(),
  response: emailTemplate,
  errors: [...errors, 'entity.not_exists_with_id'],
});

export const deleteEmailTemplate = operation({
  method: 'DELETE',
  path: '/api/email-templates/{id}',
  summary: 'Delete an e-mail template',
  access: 'manage:templates',
  status: 204,
  errors: [...errors, 'entity.not_found'],
});

export const deleteEmailTemplates = operation({
  method: 'DELETE',
  path: '/api/email-templates',
  summary: 'Delete the e-mail templates of a language or of a type',
  access: 'manage:templates',
  status: 200,
  query: filter,
  response: z.object({ rowCount: z.number() }),
  errors: [...errors, 'connector.email_connector.bulk_deletion_no_filter'],
});
