import * as z from 'zod';
import { fields } from './fields';

/** The connector's id on the wire. */
export const SMTP_CONNECTOR_ID = 'simple-mail-transfer-protocol';

const REQUIRED_USAGE_TYPES = ['Register', 'SignIn', 'ForgotPassword', 'Generic'] as const;
const LONGEST_TEMPLATE = 65_536;

// Whatever becomes a line of the SMTP dialogue or of the head of a mail holds no control characters.
const line = z
  .string()
  .max(998)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must not contain control characters');
const host = z
  .string()
  .max(253)
  .regex(/^[\w.:-]+$/, 'must be a host name or an address');

const auth = z
  .strictObject({ type: z.enum(['login', 'Login', 'LOGIN']).optional(), user: line.optional(), pass: z.string().max(4096).optional() })
  .refine(({ user, pass }) => Boolean(user) === Boolean(pass), 'needs a user and a password, or neither');

const template = z.object({
  usageType: line.min(1),
  contentType: z.enum(['text/plain', 'text/html']),
  subject: line,
  content: z.string().max(LONGEST_TEMPLATE),
});

const templates = z.array(template).superRefine((given, context) => {
  const missing = REQUIRED_USAGE_TYPES.filter((type) => !given.some(({ usageType }) => usageType === type));
  if (missing.length > 0) context.addIssue({ code: 'custom', message: `has no template for ${missing.join(', ')}` });
});

/** Only what makes a connection stricter can be set: certificates are always checked. */
const tls = z.object({ ca: z.string().max(LONGEST_TEMPLATE).optional(), minVersion: z.enum(['TLSv1.2', 'TLSv1.3']).optional() });

/** How to reach a server. Keys that are not named here are dropped: the mail library would act on some of them. */
export const smtpServer = z.object({
  host: host.register(fields, { label: 'Host', type: 'Text' }),
  port: z.number().int().min(1).max(65_535).register(fields, { label: 'Port', type: 'Number' }),
  auth: auth.optional().register(fields, { label: 'Login', type: 'Json', isConfidential: true }),
  fromEmail: line.register(fields, { label: 'From', type: 'Text' }),
  replyTo: line.optional().register(fields, { label: 'Reply to', type: 'Text' }),
  secure: z.boolean().optional().register(fields, { label: 'TLS from the start', type: 'Switch' }),
  tls: tls.optional().register(fields, { label: 'TLS', type: 'Json' }),
  ignoreTLS: z.boolean().optional().register(fields, { label: 'Never use TLS', type: 'Switch' }),
  requireTLS: z.boolean().optional().register(fields, { label: 'Require STARTTLS', type: 'Switch' }),
  name: host.optional().register(fields, { label: 'Name in EHLO', type: 'Text' }),
  servername: host.optional().register(fields, { label: 'Name in the certificate', type: 'Text' }),
});
export type SmtpServer = z.infer<typeof smtpServer>;

/** What an administrator saves. */
export const smtpConfig = smtpServer.extend({ templates: templates.register(fields, { label: 'Templates', type: 'Json' }) });
export type SmtpConfig = z.infer<typeof smtpConfig>;
