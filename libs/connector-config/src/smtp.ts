import * as z from 'zod';
import { fields } from './fields';
import { smtpAuth } from './smtp-auth';
import { smtpTemplates } from './smtp-templates';
import { line } from './smtp-texts';

/** The connector's id on the wire. */
export const SMTP_CONNECTOR_ID = 'simple-mail-transfer-protocol';

const REQUIRED_USAGE_TYPES = ['Register', 'SignIn', 'ForgotPassword', 'Generic'] as const;
const LONGEST_TEMPLATE = 65_536;

/** Milliseconds a server has at most; a configuration can only shorten them. */
export const SMTP_DEADLINES = { name: 5_000, connection: 5_000, greeting: 5_000, silence: 15_000 } as const;

const host = z
  .string()
  .max(253)
  .regex(/^[\w.:-]+$/, 'must be a host name or an address');

const address = z
  .string()
  .max(45)
  .regex(/^[\da-f.:]+$/i, 'must be an address of this machine');
const milliseconds = z.number().int().min(1).max(3_600_000);

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
export const smtpTls = z.object({
  ca: z.string().max(LONGEST_TEMPLATE).optional().register(fields, {
    label: 'Certificate to trust',
    type: 'MultilineText',
    description: 'In PEM: of the server itself or of a private authority. The usual authorities are not trusted then.',
  }),
  minVersion: z
    .enum(['TLSv1.2', 'TLSv1.3'])
    .optional()
    .register(fields, {
      label: 'Oldest version of TLS',
      type: 'Select',
      selectItems: [
        { value: 'TLSv1.2', title: 'TLS 1.2' },
        { value: 'TLSv1.3', title: 'TLS 1.3' },
      ],
    }),
});

/** Headers that tell mail programs and providers about a mail. Those that say who it is from, to whom it goes or what it is made of are not among them. */
const headerName = z
  .string()
  .regex(/^(?:X-[\w-]{1,60}|Feedback-ID|List-[\w-]{1,60}|Precedence|Organization|Importance|Priority)$/i, 'is no header that can be set');
const headers = z.record(headerName, z.union([line, z.array(line).max(20)]));

const MOOT = 'Taken so that configurations from elsewhere can be saved as they are; it changes nothing here.';
const capped = (label: string, most: number) =>
  ({ label, type: 'Number', placeholder: String(most), description: `Milliseconds; never more than ${most}.` }) as const;

/** How to reach a server. Keys that are not named here are dropped: the mail library would act on some of them. */
export const smtpServer = z.object({
  host: host.register(fields, { label: 'Host', type: 'Text', placeholder: 'smtp.example.com', isDestination: true }),
  port: z.number().int().min(1).max(65_535).register(fields, { label: 'Port', type: 'Number', placeholder: '25', isDestination: true }),
  auth: smtpAuth.optional().register(fields, {
    label: 'Authentication',
    type: 'Json',
    isRequired: true,
    defaultValue: { type: 'login', user: '<user>', pass: '<password>' },
    description:
      'A login: type, user and pass. A service account: type OAuth2, user, serviceClient and privateKey. Tokens: type OAuth2, user, clientId, clientSecret, refreshToken, accessToken, expires and accessUrl. Leave everything but the type out where a relay knows this machine by its address.',
  }),
  fromEmail: line.register(fields, { label: 'From', type: 'Text', placeholder: 'Harbour <no-reply@harbour.example>' }),
  replyTo: line.optional().register(fields, { label: 'Reply to', type: 'Text', placeholder: 'help@harbour.example' }),
  logger: z.boolean().optional().register(fields, { label: 'Logger', type: 'Switch', defaultValue: false, description: MOOT }),
  debug: z.boolean().optional().register(fields, { label: 'Debug', type: 'Switch', defaultValue: false, description: MOOT }),
  disableFileAccess: z
    .boolean()
    .optional()
    .register(fields, { label: 'No access to files', type: 'Switch', defaultValue: false, description: `${MOOT} It is always so.` }),
  disableUrlAccess: z
    .boolean()
    .optional()
    .register(fields, { label: 'No access to URLs', type: 'Switch', defaultValue: false, description: `${MOOT} It is always so.` }),
  name: host.optional().register(fields, { label: 'Name in EHLO', type: 'Text' }),
  localAddress: address.optional().register(fields, { label: 'Own address', type: 'Text', description: 'The address of this machine to connect from.' }),
  servername: host.optional().register(fields, { label: 'Name in the certificate', type: 'Text', isDestination: true }),
  connectionTimeout: milliseconds.optional().register(fields, capped('Time to connect', SMTP_DEADLINES.connection)),
  greetingTimeout: milliseconds.optional().register(fields, capped('Time to greet', SMTP_DEADLINES.greeting)),
  socketTimeout: milliseconds.optional().register(fields, capped('Time of silence', SMTP_DEADLINES.silence)),
  dnsTimeout: milliseconds.optional().register(fields, capped('Time to find the host', SMTP_DEADLINES.name)),
  secure: z.boolean().optional().register(fields, { label: 'TLS from the start', type: 'Switch', defaultValue: false, description: 'As on port 465.' }),
  tls: smtpTls.optional().register(fields, {
    label: 'TLS',
    type: 'Json',
    defaultValue: {},
    isDestination: true,
    description: '`ca` is a certificate in PEM, `minVersion` is TLSv1.2 or TLSv1.3.',
  }),
  ignoreTLS: z.boolean().optional().register(fields, { label: 'Never use TLS', type: 'Switch', description: 'Refused together with a login.' }),
  requireTLS: z
    .boolean()
    .optional()
    .register(fields, { label: 'Require STARTTLS', type: 'Switch', description: 'It is required everywhere but on this machine.' }),
  customHeaders: headers.optional().register(fields, { label: 'Headers', type: 'Json', defaultValue: {}, description: 'Such as X-… and List-…' }),
});
export type SmtpServer = z.infer<typeof smtpServer>;

/** What an administrator saves. */
export const smtpConfig = smtpServer.extend({ templates: templates.register(fields, { label: 'Templates', type: 'Json', defaultValue: smtpTemplates }) });
export type SmtpConfig = z.infer<typeof smtpConfig>;
