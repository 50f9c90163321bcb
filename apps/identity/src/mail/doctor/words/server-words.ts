import type { Words } from './words';

/** The way to the server: name, connection, greeting, TLS and certificate. */
export const serverWords = {
  'connector.kind.http': {
    severity: 'note',
    message: 'This connector hands mails over by HTTP, so there is no mail server to ask. Only the sender and its DNS records are examined.',
  },
  // The rules of providers bring their own words.
  'provider.rule.broken': { severity: 'error', message: '{says}', fix: '{advice}' },
  'provider.rule.warning': { severity: 'warning', message: '{says}', fix: '{advice}' },
  'smtp.host.found': { severity: 'ok', message: '{host} leads to {addresses}.' },
  'smtp.host.blocked': {
    severity: 'error',
    message: 'The service does not call {host} at port {port}: the address is not public, or the port is not one of mail. Nothing else was tried.',
    fix: 'Use port 465, 587, 2525 or 25 of a public mail server, or have the operator list this one in OUTBOUND_ALLOW.',
  },
  'smtp.host.unknown': {
    severity: 'error',
    message: 'No address was found for {host}.',
    fix: 'Compare the host with the guide of your provider, letter by letter.',
  },
  'smtp.connection.made': { severity: 'ok', message: 'Port {port} of {host} answers after {ms} ms.' },
  'smtp.connection.refused': {
    severity: 'error',
    message: 'Nothing listens at port {port} of {host}.',
    fix: 'Use the port that your provider names, mostly 465 or 587.',
  },
  'smtp.connection.timeout': {
    severity: 'error',
    message: 'Port {port} of {host} does not answer. A firewall on the way drops the connection.',
    fix: 'Use another port of the server, or have outgoing connections to port {port} opened where the service runs; many clouds close port 25.',
  },
  'smtp.connection.failed': {
    severity: 'error',
    message: 'The connection to port {port} of {host} failed: {reason}.',
    fix: 'Check from where the service runs whether the network leads to this host.',
  },
  'smtp.banner.greeted': { severity: 'ok', message: 'A mail server greets at port {port}.' },
  'smtp.banner.refused': {
    severity: 'error',
    message: 'The mail server turns this service away before anything was asked: {reply}',
    fix: 'Wait a while if it names a limit; else ask its operator to let the address of this service in.',
  },
  'smtp.banner.foreign': {
    severity: 'error',
    message: 'What answers at port {port} of {host} is no mail server.',
    fix: 'Use the port that your provider names for SMTP, mostly 465 or 587.',
  },
  'smtp.banner.silent': {
    severity: 'error',
    message: 'Port {port} of {host} takes the connection and then says nothing.',
    fix: 'Use another port of the server; if none greets, ask its operator whether it slows down unknown clients.',
  },
  'smtp.banner.tls_expected': {
    severity: 'error',
    message: 'Port {port} speaks TLS from the start, and the configuration waits for a greeting in clear.',
    fix: 'Turn on TLS from the start.',
  },
  'smtp.name.resolves': { severity: 'ok', message: 'The service introduces itself as {name}, a name that leads somewhere.' },
  'smtp.name.unresolved': {
    severity: 'warning',
    message: 'The service introduces itself as {name}, and that name leads nowhere. Some servers refuse such clients.',
    fix: 'Set the name in EHLO to a host name of yours that has an address record, or leave it out.',
  },
  'smtp.name.default': {
    severity: 'note',
    message: 'The service introduces itself as {name}. That does where it logs in; a relay that knows clients by their name may refuse it.',
  },
  'smtp.capabilities.listed': { severity: 'ok', message: 'The server offers {extensions}.' },
  'smtp.capabilities.none': {
    severity: 'warning',
    message: 'The server knows only the SMTP of 1982: no TLS, no login.',
    fix: 'Use a server that answers EHLO, or have this one updated.',
  },
  'smtp.size.enough': { severity: 'ok', message: 'It takes mails of up to {bytes} bytes.' },
  'smtp.size.small': {
    severity: 'warning',
    message: 'It takes mails of up to {bytes} bytes only. Templates with pictures or long texts will not pass.',
    fix: 'Have the size limit of the server raised to 1 MB at least.',
  },
  'smtp.tls.works': { severity: 'ok', message: 'The connection is safe: {version} with {cipher}.' },
  'smtp.tls.off': {
    severity: 'error',
    message: 'Mails, and the codes in them, travel in clear, although the server offers TLS.',
    fix: 'Turn off “Never use TLS”.',
  },
  'smtp.tls.off_here': {
    severity: 'note',
    message: 'Mails travel in clear to {host}. Everybody on the way can read the codes in them.',
  },
  'smtp.tls.missing': {
    severity: 'error',
    message: 'The server does not offer STARTTLS at port {port}, or something on the way takes the offer out. No login and no mail is sent in clear.',
    fix: 'Use the port with TLS from the start, mostly 465.',
  },
  'smtp.tls.refused': {
    severity: 'error',
    message: 'The server offers STARTTLS and then refuses it: {reply}',
    fix: 'Have the certificate of the server set up, or use its port with TLS from the start.',
  },
  'smtp.tls.not_spoken': {
    severity: 'error',
    message: 'Port {port} greets in clear, and the configuration begins with TLS.',
    fix: 'Turn off TLS from the start; the connection is made safe with STARTTLS then.',
  },
  'smtp.tls.too_old': {
    severity: 'error',
    message: 'The server speaks only versions of TLS older than {version}.',
    fix: 'Have TLS 1.2 or 1.3 turned on at the server.',
  },
  'smtp.tls.failed': {
    severity: 'error',
    message: 'TLS with {host} failed: {reason}.',
    fix: 'Look for this reason in the log of the mail server.',
  },
} as const satisfies Record<string, Words>;
