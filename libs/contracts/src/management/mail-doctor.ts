import * as z from 'zod';
import { operation } from '../operation';

/** What can be found, by area, check and outcome. Stable: pages translate by it. */
const findingCodes = [
  'connector.kind.http',
  'provider.rule.broken',
  'provider.rule.warning',
  'clock.database.agrees',
  'clock.database.differs',
  'from.address.invalid',
  'from.account.unverified',
  'smtp.host.found',
  'smtp.host.blocked',
  'smtp.host.unknown',
  'smtp.connection.made',
  'smtp.connection.refused',
  'smtp.connection.timeout',
  'smtp.connection.failed',
  'smtp.banner.greeted',
  'smtp.banner.refused',
  'smtp.banner.foreign',
  'smtp.banner.silent',
  'smtp.banner.tls_expected',
  'smtp.name.resolves',
  'smtp.name.unresolved',
  'smtp.name.default',
  'smtp.capabilities.listed',
  'smtp.capabilities.none',
  'smtp.size.enough',
  'smtp.size.small',
  'smtp.tls.works',
  'smtp.tls.off',
  'smtp.tls.off_here',
  'smtp.tls.missing',
  'smtp.tls.refused',
  'smtp.tls.not_spoken',
  'smtp.tls.too_old',
  'smtp.tls.failed',
  'smtp.certificate.valid',
  'smtp.certificate.expiring',
  'smtp.certificate.expired',
  'smtp.certificate.not_yet_valid',
  'smtp.certificate.self_signed',
  'smtp.certificate.unknown_issuer',
  'smtp.certificate.incomplete',
  'smtp.certificate.other_name',
  'smtp.certificate.untrusted',
  'smtp.login.accepted',
  'smtp.login.none',
  'smtp.login.not_offered',
  'smtp.login.methods',
  'smtp.login.refused',
  'smtp.login.later',
  'smtp.login.token',
  'smtp.login.gmail_password',
  'smtp.login.microsoft_password',
  'smtp.login.ses_password',
  'smtp.sender.accepted',
  'smtp.sender.refused',
  'smtp.sender.later',
  'smtp.sender.login_needed',
  'smtp.sender.not_own',
  'smtp.sender.unverified',
  'smtp.recipient.accepted',
  'smtp.recipient.refused',
  'smtp.recipient.later',
  'smtp.recipient.relay_denied',
  'smtp.recipient.unverified',
  'smtp.dialogue.timeout',
  'smtp.dialogue.closed',
  'smtp.ports.other',
  'smtp.ports.none',
  'dns.domain.missing',
  'dns.domain.unanswered',
  'dns.mx.found',
  'dns.mx.missing',
  'dns.mx.null',
  'dns.spf.valid',
  'dns.spf.missing',
  'dns.spf.several',
  'dns.spf.invalid',
  'dns.spf.lookups',
  'dns.spf.many_lookups',
  'dns.spf.void_lookups',
  'dns.spf.open',
  'dns.spf.provider',
  'dns.spf.provider_missing',
  'dns.spf.host',
  'dns.spf.host_missing',
  'dns.dkim.found',
  'dns.dkim.missing',
  'dns.dkim.not_found',
  'dns.dkim.revoked',
  'dns.dkim.short',
  'dns.dkim.weak',
  'dns.dkim.invalid',
  'dns.dkim.testing',
  'dns.dmarc.enforced',
  'dns.dmarc.watching',
  'dns.dmarc.missing',
  'dns.dmarc.several',
  'dns.dmarc.invalid',
  'dns.dmarc.aligned',
  'dns.dmarc.misaligned',
] as const;
export type FindingCode = (typeof findingCodes)[number];

const severity = z.enum(['ok', 'note', 'warning', 'error']);
export type Severity = z.infer<typeof severity>;

const fact = z.union([z.string(), z.number(), z.array(z.string())]);
export type Fact = z.infer<typeof fact>;

const finding = z.object({
  /** What was examined, such as `smtp.banner`. */
  check: z.string(),
  code: z.enum(findingCodes),
  severity,
  /** In English, with the facts in it. */
  message: z.string(),
  /** What to do about it, in one sentence. */
  fix: z.string().optional(),
  /** Members of the configuration as they should be. A host, port, name or TLS setting that changes needs the secrets typed again. */
  change: z.record(z.string(), z.unknown()).optional(),
  facts: z.record(z.string(), fact).optional(),
});
export type Finding = z.infer<typeof finding>;

const choices = {
  /** The sender to examine; the configuration's own unless told: `Harbour <no-reply@harbour.example>`. */
  from: z.string().min(1).max(512).optional(),
  /** Whom the server is asked to take a mail for; the sender unless told. Nothing is sent. */
  recipient: z.string().min(1).max(256).optional(),
  /** Where the key of the signatures lies: the `s=` of a DKIM-Signature. Usual ones are tried unless it is told. */
  dkimSelector: z
    .string()
    .max(128)
    .regex(/^[a-z\d](?:[\w.-]*[a-z\d])?$/i)
    .optional(),
};

/** Asks the mail server and the name servers everything that sending a mail depends on, and sends none. It may take half a minute. */
export const examineMail = operation({
  method: 'POST',
  path: '/api/mail-doctor',
  summary: 'Examine an e-mail connector, saved or not, and the DNS records of its sender',
  access: 'manage:connectors',
  status: 200,
  body: z.union([
    z.object({ connectorId: z.string().min(1).max(128), ...choices }),
    z.object({ factoryId: z.string().min(1).max(128), config: z.record(z.string().max(128), z.unknown()), ...choices }),
  ]),
  response: z.object({
    /** The worst of the findings. */
    worst: severity,
    findings: z.array(finding),
    /** What was said to the server and what it answered, without addresses, numbers and credentials. `at`: milliseconds. */
    dialogue: z.array(z.object({ at: z.number(), from: z.enum(['us', 'server']), text: z.string() })),
  }),
  errors: [
    'auth.authorization_header_missing',
    'auth.unauthorized',
    'auth.forbidden',
    'guard.invalid_input',
    'entity.not_found',
    'connector.not_found',
    'connector.unexpected_type',
    'connector.invalid_config',
    'request.rate_limited',
  ],
});
