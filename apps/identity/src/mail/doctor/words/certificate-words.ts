import type { Words } from './words';

export const certificateWords = {
  'smtp.certificate.valid': { severity: 'ok', message: 'Its certificate, issued by {issuer}, is for {name} and holds for {days} more days.' },
  'smtp.certificate.expiring': {
    severity: 'warning',
    message: 'Its certificate ends in {days} days, on {until}. From then on no mail is sent.',
    fix: 'Have the certificate of the server renewed.',
  },
  'smtp.certificate.expired': {
    severity: 'error',
    message: 'Its certificate ended on {until}.',
    fix: 'Have the certificate of the server renewed.',
  },
  'smtp.certificate.not_yet_valid': {
    severity: 'error',
    message: 'Its certificate holds from {since} on only, by the clock of this service.',
    fix: 'Set the clock where the service runs, or that of the machine that made the certificate.',
  },
  'smtp.certificate.self_signed': {
    severity: 'error',
    message: 'The server made its certificate itself, so nobody vouches for it. Its fingerprint is {fingerprint}.',
    fix: 'Compare the fingerprint with that on the server; if they are the same, enter the certificate under TLS as `ca`.',
  },
  'smtp.certificate.unknown_issuer': {
    severity: 'error',
    message: 'Its certificate comes from {issuer}, an authority that this service does not know. The fingerprint of the authority is {fingerprint}.',
    fix: 'Compare the fingerprint with that of your authority; if they are the same, enter its certificate under TLS as `ca`.',
  },
  'smtp.certificate.incomplete': {
    severity: 'error',
    message: 'Nobody that this service knows vouches for its certificate: the server leaves certificates between out, or {issuer} is an authority of your own.',
    fix: 'Have the whole chain set up at the server, or enter the certificate of your authority under TLS as `ca`.',
  },
  'smtp.certificate.other_name': {
    severity: 'error',
    message: 'Its certificate is for {names} and not for {name}.',
    fix: 'Use a name that the certificate is for as the host, or enter it as the name in the certificate.',
  },
  'smtp.certificate.untrusted': {
    severity: 'error',
    message: 'Its certificate does not hold: {reason}.',
    fix: 'Have a certificate of a public authority set up at the server.',
  },
} as const satisfies Record<string, Words>;
