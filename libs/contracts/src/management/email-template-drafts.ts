import * as z from 'zod';
import { operation } from '../operation';
import { emailTemplateDetails, templatePlace, templateType, writtenDetails } from './email-templates';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

const finding = z.object({
  /** A save refuses an error. A warning is advice. */
  severity: z.enum(['error', 'warning']),
  /** Stable. */
  code: z.string(),
  field: emailTemplateDetails.keyof(),
  /** Goes on from the name of the field. */
  message: z.string(),
  /** Of the content, from 1. */
  line: z.number().optional(),
  /** The part of the field that it is about, where it is a variable. */
  written: z.string().optional(),
  /** What to write instead. */
  suggestion: z.string().optional(),
});
export type TemplateFinding = z.infer<typeof finding>;

/** Errors first. What a save would refuse of the details is a finding here. */
export const lintEmailTemplate = operation({
  method: 'POST',
  path: '/api/email-templates/lint',
  summary: 'Tell what is wrong with an e-mail template that need not be saved',
  access: 'read:templates',
  status: 200,
  body: templatePlace.extend({ details: writtenDetails }),
  response: z.object({ findings: z.array(finding) }),
  errors: [...errors, 'server.unavailable'],
});

const source = z.enum(['product', 'tenant', 'connector']);

/** On sample values. Without `details` it is what would be sent now. */
export const previewEmailTemplate = operation({
  method: 'POST',
  path: '/api/email-templates/preview',
  summary: 'Show an e-mail as its recipient would get it',
  access: 'read:templates',
  status: 200,
  body: templatePlace.extend({ details: writtenDetails.optional() }),
  response: z.object({
    subject: z.string(),
    text: z.string(),
    /** As somebody wrote it: show it in a frame without any rights. */
    html: z.string(),
    /** Whose words it is in. */
    source: z.enum(['draft', ...source.options]),
    /** The language of these words; another than was asked for where there are none. */
    language: z.string(),
    problems: z.array(finding),
  }),
  errors: [...errors, 'server.unavailable'],
});

const coverage = z.object({
  templateType,
  languageTag: z.string(),
  /** A template of the tenant for this very type and language. */
  hasOwn: z.boolean(),
  /** Whose words a mail would be in. */
  source,
  /** The language of these words; null where a connector's template does not tell. */
  language: z.string().nullable(),
});
export type TemplateCoverage = z.infer<typeof coverage>;

/** Every type in every language that there are mails in. */
export const readEmailTemplateCoverage = operation({
  method: 'GET',
  path: '/api/email-template-coverage',
  summary: 'Tell whose words each e-mail is in, by type and language',
  access: 'read:templates',
  status: 200,
  response: z.array(coverage),
  errors,
});

/** A template to begin with: it can be saved as it is. */
export const readDefaultEmailTemplate = operation({
  method: 'GET',
  path: '/api/email-templates/{languageTag}/{templateType}/default',
  summary: 'Read the e-mail of the product as a template',
  access: 'read:templates',
  status: 200,
  response: templatePlace.extend({ details: emailTemplateDetails }),
  errors: [...errors, 'entity.not_found'],
});
