import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { SMTPServerOptions } from 'smtp-server';
import type { Destination } from '@gatepost/connector-kit/outbound';
import { smtpConnector } from './smtp-connector';
import { selfSigned } from './testing/certificate';
import { Journal } from '@gatepost/connector-kit/journal';
import { directly } from './testing/directly';
import { mailServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

const HOST = 'mail.harbour.example';
const ours = selfSigned(HOST);
/** For the address that is connected to, and for another name than the one that is asked for. */
const another = selfSigned('mail.elsewhere.example');
const open: (() => unknown)[] = [];

/** A server whose name only `connect` can find. */
async function serverWith(options: SMTPServerOptions, more: Partial<SmtpServer> = {}) {
  const server = await mailServer(options);
  const asked: Destination[] = [];
  const connector = smtpConnector(
    { host: HOST, port: 465, fromEmail: 'no-reply@harbour.example', ...more },
    {
      ...directly,
      connect(destination) {
        asked.push(destination);
        return directly.connect({ host: '127.0.0.1', port: server.port });
      },
    },
  );
  open.push(
    () => connector.close(),
    () => server.stop(),
  );
  return { server, connector, asked };
}

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

describe('a connection that is handed in', () => {
  it.each([
    ['TLS from the start', { secure: true }, { secure: true }],
    ['STARTTLS', {}, { port: 587 }],
  ])('carries %s, with the certificate checked for the name of the host', async (_what, options, config) => {
    const commands = { disabledCommands: ['AUTH'] };
    const trusting = { ...config, tls: { ca: ours.cert + another.cert } };
    const good = await serverWith({ ...options, ...ours, ...commands }, trusting);
    await expect(good.connector.send(sampleEmail, new Journal())).resolves.toMatchObject({ server: HOST });
    await expect(good.connector.rehearse(new Journal())).resolves.toEqual({ server: HOST });
    const wrongName = await serverWith({ ...options, ...another, ...commands }, trusting);
    await expect(wrongName.connector.send(sampleEmail, new Journal())).rejects.toMatchObject({ code: 'invalid_certificate' });
    await expect(wrongName.connector.rehearse(new Journal())).rejects.toMatchObject({ code: 'invalid_certificate' });
    const unknown = await serverWith({ ...options, ...ours, ...commands }, { ...config });
    await expect(unknown.connector.send(sampleEmail, new Journal())).rejects.toMatchObject({ code: 'invalid_certificate' });
    expect([wrongName.server.mails, unknown.server.mails]).toEqual([[], []]);
  });

  it('is the only kind there is, for every mail of the pool and for a rehearsal', async () => {
    const { server, connector, asked } = await serverWith({}, { port: 25, ignoreTLS: true });
    await Promise.all(Array.from({ length: 40 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())));
    await connector.rehearse(new Journal());
    expect(server.mails).toHaveLength(40);
    expect(asked.length).toBeGreaterThan(1);
    expect(server.connections()).toBe(asked.length);
  });

  it('is asked for with everything the configuration says of it', async () => {
    const { connector, asked } = await serverWith({}, { port: 2525, ignoreTLS: true, localAddress: '192.0.2.7', dnsTimeout: 700, connectionTimeout: 90_000 });
    await connector.send(sampleEmail, new Journal());
    expect(asked).toEqual([{ host: HOST, port: 2525, localAddress: '192.0.2.7', nameTimeout: 700, connectTimeout: 5000 }]);
  });

  it('fails as whoever opens it says', async () => {
    const refusal = new ConnectorError('general', 'not there', { retry: 'permanent' });
    const connector = smtpConnector({ host: HOST, port: 25, fromEmail: 'no-reply@harbour.example' }, { ...directly, connect: () => Promise.reject(refusal) });
    await expect(connector.send(sampleEmail, new Journal())).rejects.toBe(refusal);
    await expect(connector.rehearse(new Journal())).rejects.toBe(refusal);
    connector.close();
  });
});
