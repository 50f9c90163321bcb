import { SMTP_DEADLINES, smtpServer, type SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { SMTPPoolOptions } from 'nodemailer';
import { BlockList, isIP, isIPv6 } from 'node:net';

const CONNECTIONS = 5;
/** Below the time of silence, so that an idle connection ends with a QUIT. */
const IDLE_MS = 10_000;

/**
 * A new object that holds nothing but what is named here. TLS is demanded and certificates are checked; in clear goes only a mail without
 * credentials, to this machine or where the configuration says `ignoreTLS`.
 */
export function transportOptions(given: SmtpServer): SMTPPoolOptions & { pool: true } {
  const config = smtpServer.parse(given);
  const { host, port, auth, secure, tls, name, servername, localAddress } = config;
  const isSecure = secure ?? port === 465;
  const isPlain = !isSecure && mayBePlain(given);
  return {
    pool: true,
    host,
    port,
    secure: isSecure,
    ignoreTLS: isPlain,
    requireTLS: !isSecure && !isPlain,
    ...(auth?.user && auth.pass && { auth: { type: 'login', user: auth.user, pass: auth.pass } }),
    ...(name !== undefined && { name }),
    ...(servername !== undefined && { servername }),
    ...(localAddress !== undefined && { localAddress }),
    tls: { rejectUnauthorized: true, minVersion: tls?.minVersion ?? 'TLSv1.2', ...(tls?.ca !== undefined && { ca: tls.ca }) },
    ...deadlines(config),
    maxConnections: CONNECTIONS,
    // Only for a connection that broke before a byte of the mail was sent over it.
    maxRequeues: 2,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
    debug: false,
  };
}

function deadlines({ dnsTimeout, connectionTimeout, greetingTimeout, socketTimeout }: SmtpServer) {
  const { name, connection, greeting, silence } = SMTP_DEADLINES;
  const atMost = (wanted: number | undefined, most: number) => Math.min(wanted ?? most, most);
  return {
    dnsTimeout: atMost(dnsTimeout, name),
    connectionTimeout: atMost(connectionTimeout, connection),
    greetingTimeout: atMost(greetingTimeout, greeting),
    socketTimeout: atMost(socketTimeout, silence),
    idleTimeout: Math.min(IDLE_MS, atMost(socketTimeout, silence) / 2),
  };
}

function mayBePlain({ host, auth, ignoreTLS, requireTLS }: SmtpServer): boolean {
  const isWanted = !requireTLS && (ignoreTLS || isLoopback(host));
  if (ignoreTLS && auth?.user) {
    throw new ConnectorError('invalid_config', 'A password is never sent without TLS: remove ignoreTLS or the login.', { retry: 'permanent', server: host });
  }
  return Boolean(isWanted) && !auth?.user;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export function isLoopback(host: string): boolean {
  if (isIP(host) === 0) return host.toLowerCase() === 'localhost';
  return loopback.check(host, isIPv6(host) ? 'ipv6' : 'ipv4');
}
