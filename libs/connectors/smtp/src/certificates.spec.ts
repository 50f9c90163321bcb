import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { Journal } from '@gatepost/connector-kit/journal';
import { smtpConnector } from './smtp-connector';
import { authority, selfSigned, signedBy, type Certificate } from './testing/certificate';
import { directly } from './testing/directly';
import { mailServer, type MailServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

const NAME = 'mail.harbour.example';
const ours = authority('Harbour authority');
const theirs = authority('Authority of somebody else');
const ways: readonly (readonly [string, { secure?: boolean }])[] = [
  ['TLS from the start', { secure: true }],
  ['STARTTLS', {}],
];

describe.each(ways)('a certificate, with %s,', (_way, secure) => {
  let server: MailServer;
  const logins: string[] = [];
  afterEach(() => server.stop());

  async function sent(certificate: Certificate, config: Partial<SmtpServer>): Promise<unknown> {
    logins.length = 0;
    const onAuth = ({ username = '' }: { username?: string | undefined }, _session: unknown, done: (error: null, answer: { user: string }) => void) => {
      logins.push(username);
      done(null, { user: username });
    };
    server = await mailServer({ ...certificate, ...secure, disabledCommands: [], onAuth });
    const auth = { type: 'login', user: 'me', pass: 'canary' } as const;
    const place = { host: '127.0.0.1', port: server.port, servername: NAME, fromEmail: 'no-reply@harbour.example', auth };
    const connector = smtpConnector({ ...place, ...secure, ...config }, directly);
    const journal = new Journal();
    const outcome = await connector.send(sampleEmail, journal).then(
      () => journal.facts.tls,
      (error: unknown) => error,
    );
    connector.close();
    return outcome;
  }

  it.each([
    ['of a private authority', signedBy(ours, NAME), { tls: { ca: ours.cert } }],
    ['that is named itself', selfSigned(NAME), undefined],
    ['of one of several authorities', signedBy(ours, NAME), { tls: { ca: theirs.cert + ours.cert } }],
    ['with the newest TLS alone', signedBy(ours, NAME), { tls: { ca: ours.cert, minVersion: 'TLSv1.3' as const } }],
  ])('%s is trusted where the configuration names it', async (_what, certificate, config) => {
    expect(await sent(certificate, config ?? { tls: { ca: certificate.cert } })).toBe('TLSv1.3');
    expect([server.mails.length, logins]).toEqual([1, ['me']]);
  });

  it.each([
    ['of another name', signedBy(ours, 'mail.elsewhere.example'), ours],
    ['that has expired', selfSigned(NAME, Date.now() - 60_000), undefined],
    ['of another authority', signedBy(theirs, NAME), ours],
    ['that nobody vouches for', selfSigned(NAME), ours],
  ])('%s ends the connection before the login', async (_what, certificate, trusted) => {
    expect(await sent(certificate, { tls: { ca: trusted?.cert ?? certificate.cert } })).toMatchObject({
      code: 'invalid_certificate',
      failure: { retry: 'temporary', stage: 'connection', server: NAME },
    });
    expect([server.mails, logins]).toEqual([[], []]);
  });
});
