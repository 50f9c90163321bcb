import { jest } from '@jest/globals';
import { Journal } from '@gatepost/connector-kit/journal';
import RealConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { directly } from './testing/directly';
import { mailServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

const seen: SMTPConnectionOptions[] = [];
jest.unstable_mockModule('nodemailer/lib/smtp-connection', () => ({
  default: class extends RealConnection {
    constructor(options: SMTPConnectionOptions) {
      super(options);
      seen.push(options);
    }
  },
}));
const { smtpConnector } = await import('./smtp-connector');

/** What the mail library would act on, or might one day. */
const EXTRA = `sendmail path args newline streamTransport jsonTransport SES url service proxy getSocket socket connection lmtp customAuth
transactionLog component dkim forceAuth authMethod allowInternalNetworkInterfaces opportunisticTLS secured maxRecipients attachDataUrls rateLimit
rateDelta maxConnections maxMessages maxRequeues idleTimeout headers bcc cc to from envelope raw attachments alternatives list priority
references inReplyTo icalEvent amp watchHtml disableFileAccess disableUrlAccess logger debug provisionCallback oauth2_provision_cb socks
socks_module maxResponseSize socketCloseTimeout pool buffer plugins xMailer encoding textEncoding normalizeHeaderKey boundaryPrefix
baseBoundary otp`.split(/\s+/);
const KNOWN = `host port secure ignoreTLS requireTLS tls dnsTimeout connectionTimeout greetingTimeout socketTimeout socketCloseTimeout maxResponseSize
debug connection transactionLog logger`.split(/\s+/);

describe('a configuration with sixty keys too many', () => {
  it('hands none of them to the mail library', async () => {
    expect(new Set(EXTRA).size).toBeGreaterThanOrEqual(60);
    const server = await mailServer();
    const hostile = Object.fromEntries(EXTRA.map((key) => [key, 'canary']));
    const config = { host: '127.0.0.1', port: server.port, fromEmail: 'no-reply@harbour.example', tls: { ...hostile }, customHeaders: {} };
    const connector = smtpConnector({ ...hostile, ...config, logger: true, debug: true, disableFileAccess: false, disableUrlAccess: false }, directly);
    await connector.send(sampleEmail, new Journal());
    const [options] = seen;
    expect(seen).toHaveLength(1);
    expect(Object.keys(options ?? {}).sort()).toEqual([...KNOWN].sort());
    const { connection, logger, ...plain } = options ?? {};
    expect(JSON.stringify(plain)).not.toContain('canary');
    expect(plain).toMatchObject({ debug: false, socketTimeout: 15_000, tls: { rejectUnauthorized: true } });
    // The one logger is the connector's own, and the connection is the one that was opened for it.
    expect([typeof logger, connection?.remotePort]).toEqual(['object', server.port]);
    expect(server.mails[0]?.raw).not.toContain('canary');
    connector.close();
    await server.stop();
  });
});
