import { smtpServer, type SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';

const SWITCHES = ['ignoreTLS', 'requireTLS'] as const;
const NAMES = ['name', 'servername'] as const;

/**
 * `smtps://user:password@smtp.example.com` or `smtp://mail.internal:25?ignoreTLS=true`. User and password are percent-encoded.
 * The query takes `ignoreTLS`, `requireTLS`, `name` and `servername`, as the connector's fields are called.
 */
export function configFromUrl(url: string, from: string): SmtpServer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  const strange = [...searchParams.keys()].find((key) => ![...SWITCHES, ...NAMES].some((known) => known === key));
  if (strange !== undefined) throw invalid(`${strange} is not known in its query`);
  const parsed = smtpServer.safeParse({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    fromEmail: from,
    ...(username !== '' && { auth: { type: 'login', user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...Object.fromEntries(SWITCHES.filter((key) => searchParams.has(key)).map((key) => [key, searchParams.get(key) === 'true'])),
    ...Object.fromEntries(NAMES.filter((key) => searchParams.has(key)).map((key) => [key, searchParams.get(key)])),
  });
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', '));
}

function invalid(reason: string): ConnectorError {
  return new ConnectorError('invalid_config', reason, { retry: 'permanent' });
}
