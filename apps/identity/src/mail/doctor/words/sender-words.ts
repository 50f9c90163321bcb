import type { Words } from './words';

/** The sender's address, what the DNS says of its domain, and the clock. */
export const senderWords = {
  'clock.database.agrees': { severity: 'ok', message: 'The clocks of the service and of the database agree.' },
  'clock.database.differs': {
    severity: 'warning',
    message: 'The clocks of the service and of the database are {seconds} seconds apart. Codes end too early or too late, and certificates are judged wrongly.',
    fix: 'Have both machines set their clocks by NTP.',
  },
  'from.address.invalid': {
    severity: 'error',
    message: 'The sender is no e-mail address.',
    fix: 'Write it as name@domain, or as Name <name@domain>.',
  },
  'from.account.unverified': {
    severity: 'note',
    message: '{provider} tells only when a mail is sent whether it knows {from} as yours, and whether the account may write to everybody.',
    fix: 'Check in its console that the domain is verified and that the account has left the sandbox, then send a test message.',
  },
  'dns.domain.missing': {
    severity: 'error',
    message: 'The domain {domain} of the sender does not exist. Hardly any server takes mails from it.',
    fix: 'Send from a domain that you own.',
  },
  'dns.domain.unanswered': {
    severity: 'warning',
    message: 'The name servers did not answer about {name}, so nothing can be said of it.',
    fix: 'Examine again; if it stays so, check the name servers of the domain, and those that this service asks.',
  },
  'dns.mx.found': { severity: 'ok', message: 'Replies and bounces reach {domain} by {hosts}.' },
  'dns.mx.missing': {
    severity: 'warning',
    message: '{domain} has no MX record. Some servers refuse mails from a domain that takes none.',
    fix: 'Add an MX record for {domain}.',
  },
  'dns.mx.null': {
    severity: 'warning',
    message: '{domain} says by its MX record that it takes no mails. Some servers refuse mails from such a domain.',
    fix: 'Add an MX record for a server that takes bounces, or send from another domain.',
  },
  'dns.spf.valid': { severity: 'ok', message: 'The SPF record of {domain} holds: it costs {lookups} of 10 look-ups.' },
  'dns.spf.missing': {
    severity: 'warning',
    message: '{domain} has no SPF record, so nobody can tell who may send for it.',
    fix: 'Add the TXT record “{record}” at {domain}.',
  },
  'dns.spf.several': {
    severity: 'error',
    message: '{domain} has {count} SPF records. With more than one, none counts.',
    fix: 'Join them into one record.',
  },
  'dns.spf.invalid': {
    severity: 'error',
    message: 'The SPF record of {domain} cannot be read: {reason}',
    fix: 'Correct that part of the record.',
  },
  'dns.spf.lookups': {
    severity: 'error',
    message: 'The SPF record of {domain} costs {lookups} look-ups, and 10 are allowed: receivers stop and take it for broken. Most cost {costs}.',
    fix: 'Take out includes that are not needed, or replace those that cost most by their addresses.',
  },
  'dns.spf.many_lookups': {
    severity: 'note',
    message: 'The SPF record of {domain} costs {lookups} of 10 look-ups. Most cost {costs}.',
    fix: 'Take out what is not needed before you add another include.',
  },
  'dns.spf.void_lookups': {
    severity: 'warning',
    message: 'The SPF record of {domain} names {count} hosts without an address, and 2 are allowed.',
    fix: 'Take out the names that no longer exist.',
  },
  'dns.spf.open': {
    severity: 'error',
    message: 'The SPF record of {domain} lets everybody send for it.',
    fix: 'End the record with “~all” or “-all”.',
  },
  'dns.spf.provider': { severity: 'ok', message: 'The SPF record of {domain} lets {provider} send.' },
  'dns.spf.provider_missing': {
    severity: 'warning',
    message: 'The SPF record of {domain} does not let {provider} send.',
    fix: 'Change the record to “{record}”.',
  },
  'dns.spf.host': { severity: 'ok', message: 'The SPF record of {domain} lets {host} send.' },
  'dns.spf.host_missing': {
    severity: 'note',
    message: 'The SPF record of {domain} does not let the addresses of {host} send. That is right only if mails leave it from other addresses.',
    fix: 'Add the addresses that your mails leave from to the record.',
  },
  'dns.dkim.found': { severity: 'ok', message: 'The DKIM key {selector} of {domain} holds ({key}).' },
  'dns.dkim.missing': {
    severity: 'error',
    message: 'There is no DKIM key at {record}.',
    fix: 'Add the record that your provider shows for this selector.',
  },
  'dns.dkim.not_found': {
    severity: 'note',
    message: '{domain} has no DKIM key under a usual selector. It may have one under another.',
    fix: 'Set up DKIM at your provider, or examine again with the selector: the part after s= in the DKIM-Signature of a mail.',
  },
  'dns.dkim.revoked': {
    severity: 'error',
    message: 'The DKIM key at {record} was revoked: the record is there and has no key.',
    fix: 'Add the key that your provider shows, or have mails signed with another selector.',
  },
  'dns.dkim.short': {
    severity: 'error',
    message: 'The DKIM key at {record} has {bits} bits. Receivers ignore keys below 1024.',
    fix: 'Make a new key of 2048 bits.',
  },
  'dns.dkim.weak': {
    severity: 'warning',
    message: 'The DKIM key at {record} has {bits} bits. That is the least that receivers accept.',
    fix: 'Make a new key of 2048 bits when you change it next.',
  },
  'dns.dkim.invalid': {
    severity: 'error',
    message: 'The DKIM key at {record} cannot be read: {reason}',
    fix: 'Copy the record from your provider once more, as a whole.',
  },
  'dns.dkim.testing': {
    severity: 'warning',
    message: 'The DKIM key at {record} says that it is only being tried out (t=y). Receivers may ignore it.',
    fix: 'Take “t=y” out of the record.',
  },
  'dns.dmarc.enforced': { severity: 'ok', message: 'DMARC of {domain} has forged mails treated as “{policy}”.' },
  'dns.dmarc.watching': {
    severity: 'note',
    message: 'DMARC of {domain} has the policy “none” for this sender: forged mails are delivered like others.',
    fix: 'Once the reports show only your own senders, change the policy to “quarantine”.',
  },
  'dns.dmarc.missing': {
    severity: 'warning',
    message: '{domain} has no DMARC record. Gmail and Yahoo ask for one of whoever sends much.',
    fix: 'Add the TXT record “{record}” at {name}.',
  },
  'dns.dmarc.several': {
    severity: 'error',
    message: '{name} has {count} DMARC records. With more than one, none counts.',
    fix: 'Keep one of them.',
  },
  'dns.dmarc.invalid': {
    severity: 'error',
    message: 'The DMARC record of {domain} says no policy that is known.',
    fix: 'Begin it with “v=DMARC1; p=none” or a stricter policy.',
  },
  'dns.dmarc.aligned': { severity: 'ok', message: 'Mails from {domain} pass DMARC by {ways}.' },
  'dns.dmarc.misaligned': {
    severity: 'warning',
    message: 'Nothing that was found makes mails from {domain} pass DMARC: {reasons}. Its policy for them is “{policy}”.',
    fix: 'Have your provider sign with a DKIM key of {domain}.',
  },
} as const satisfies Record<string, Words>;
