import { SMTP_DEADLINES, smtpServer, type SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { BlockList, isIP, isIPv6 } from 'node:net';

const LONGEST_REPLY = 65_536;
/** A server that does not end its side of a connection is left after this. */
const CLOSING_MS = 1_000;

/**
 * A new object that holds nothing but what is named here. TLS is demanded and certificates are checked; in clear goes only a mail without
 * credentials, to this machine or where the configuration says `ignoreTLS`.
 */
export function connectionOptions(given: SmtpServer): SMTPConnectionOptions {
  const config = smtpServer.parse(given);
  const { host, port, secure, tls, name, servername } = config;
  const isSecure = secure ?? port === 465;
  const isPlain = !isSecure && mayBePlain(config);
  return {
    host,
    port,
    secure: isSecure,
    ignoreTLS: isPlain,
    requireTLS: !isSecure && !isPlain,
    ...(name !== undefined && { name }),
    ...(servername !== undefined && { servername }),
    tls: { rejectUnauthorized: true, minVersion: tls?.minVersion ?? 'TLSv1.2', ...(tls?.ca !== undefined && { ca: tls.ca }) },
    ...deadlines(config),
    socketCloseTimeout: CLOSING_MS,
    maxResponseSize: LONGEST_REPLY,
    debug: false,
  };
}

/** A configuration can only shorten them. */
export function deadlines({ dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout }: SmtpServer) {
  const { name, connection, greeting, silence } = SMTP_DEADLINES;
  const atMost = (wanted: number | undefined, most: number) => Math.min(wanted ?? most, most);
  return {
    dnsTimeout: atMost(dnsTimeout, name),
    connectionTimeout: atMost(connectionTimeout, connection),
    greetingTimeout: atMost(greetingTimeout, greeting),
    socketTimeout: atMost(socketTimeout, silence),
  };
}

function mayBePlain({ host, auth, ignoreTLS, requireTLS }: SmtpServer): boolean {
  const hasLogin = auth?.user !== undefined && auth.user !== '';
  if (ignoreTLS && hasLogin) {
    throw new ConnectorError('invalid_config', 'A password is never sent without TLS: remove ignoreTLS or the login.', { retry: 'permanent', server: host });
  }
  return !requireTLS && (ignoreTLS === true || isLoopback(host)) && !hasLogin;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export function isLoopback(host: string): boolean {
  if (isIP(host) === 0) return host.toLowerCase() === 'localhost';
  return loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}
