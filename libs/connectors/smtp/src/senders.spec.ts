import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { Journal } from '@gatepost/connector-kit/journal';
import { smtpConnector } from './smtp-connector';
import { selfSigned } from './testing/certificate';
import { directly } from './testing/directly';
import { mailServer, type MailServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

describe('what a mail says of its sender', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await mailServer();
  });
  afterAll(() => server.stop());

  async function headOf(config: Partial<SmtpServer>, senders: { from?: string; replyTo?: string } = {}): Promise<string> {
    const connector = smtpConnector({ host: '127.0.0.1', port: server.port, fromEmail: 'Harbour <no-reply@harbour.example>', ...config }, directly);
    await connector.send({ ...sampleEmail, id: `mail${server.mails.length}`, ...senders }, new Journal());
    connector.close();
    const mail = server.mails.at(-1);
    return `envelope ${mail?.from}\r\n${mail?.raw.split('\r\n\r\n')[0]}\r\n`;
  }

  it('comes from the template where it names senders', async () => {
    const head = await headOf({ replyTo: 'old@harbour.example' }, { from: 'Pier <pier@harbour.example>', replyTo: 'help@harbour.example' });
    expect(head).toMatch(/^envelope pier@harbour\.example\r\n/);
    expect(head).toMatch(/^From: Pier <pier@harbour\.example>\r$/m);
    expect(head).toMatch(/^Reply-To: help@harbour\.example\r$/m);
  });

  it.each(['', 'nobody', 'a@harbour.example, eve@example.com', 'Pier <pier@harbour.example>\r\nBcc: eve@example.com'])(
    'stays the connector’s when the template’s is %j',
    async (wrong) => {
      const head = await headOf({ replyTo: 'help@harbour.example' }, { from: wrong, replyTo: wrong });
      expect(head).toMatch(/^From: Harbour <no-reply@harbour\.example>\r$/m);
      expect(head).toMatch(/^Reply-To: help@harbour\.example\r$/m);
      expect(head).not.toContain('eve');
    },
  );

  it('has the headers of the configuration, which cannot replace its own', async () => {
    const head = await headOf({ customHeaders: { 'X-Mail-Kind': 'code', 'List-Id': ['one', 'two'] } });
    expect(head).toMatch(/^X-Mail-Kind: code\r$/m);
    expect(head.match(/^List-ID: /gim)).toHaveLength(2);
    expect(head).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });
});

describe('a server with a certificate of its own', () => {
  it('gets the login when the configuration trusts it', async () => {
    const certificate = selfSigned();
    const logins: string[] = [];
    const server = await mailServer({
      ...certificate,
      disabledCommands: [],
      onAuth({ username, password }, _session, done) {
        logins.push(`${username} ${password}`);
        done(null, { user: username });
      },
    });
    const login = { auth: { type: 'login', user: 'me', pass: 'canary-password' }, fromEmail: 'a@harbour.example' } as const;
    const connector = smtpConnector({ host: '127.0.0.1', port: server.port, servername: 'localhost', tls: { ca: certificate.cert }, ...login }, directly);
    await expect(connector.send(sampleEmail, new Journal())).resolves.toMatchObject({ server: 'localhost' });
    expect(logins).toEqual(['me canary-password']);
    connector.close();
    await server.stop();
  });
});
