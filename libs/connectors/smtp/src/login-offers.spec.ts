import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { Journal } from '@gatepost/connector-kit/journal';
import type { SMTPServerOptions } from 'smtp-server';
import { smtpConnector } from './smtp-connector';
import { selfSigned } from './testing/certificate';
import { directly } from './testing/directly';
import { mailServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

const certificate = selfSigned();
const MAILBOX = 'no-reply@harbour.example';
const password = { type: 'login', user: 'harbour', pass: 'canary-password' } as const;
const tokens = { type: 'OAuth2', user: MAILBOX, refreshToken: 'canary-refresh', accessUrl: 'https://accounts.example/token' } as const;

/** What comes of a mail, what the server was shown, and which authorization servers were called. */
async function attempt(options: SMTPServerOptions, auth: SmtpServer['auth'], more: Partial<SmtpServer> = {}) {
  const shown: unknown[] = [];
  const called: unknown[] = [];
  const server = await mailServer({
    ...certificate,
    disabledCommands: [],
    onAuth({ method, username, password: pass, accessToken }, _session, done) {
      shown.push([method, username, pass ?? accessToken]);
      done(null, { user: username });
    },
    ...options,
  });
  const config = { host: '127.0.0.1', port: server.port, fromEmail: MAILBOX, servername: 'localhost', tls: { ca: certificate.cert }, auth, ...more };
  const call: typeof fetch = (input) => {
    called.push(input);
    return Promise.resolve(Response.json({ access_token: 'fresh' }));
  };
  const journal = new Journal();
  const connector = smtpConnector(config, { ...directly, fetch: call });
  const error: unknown = await connector.send(sampleEmail, journal).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  connector.close();
  await server.stop();
  return { error, shown, called, mails: server.mails, said: journal.facts.dialogue.filter(({ from }) => from === 'us').map(({ text }) => text) };
}

describe('a login that is set up', () => {
  it.each([
    ['a password', password, {}],
    ['a password, with TLS from the start', password, { secure: true }],
    ['tokens', tokens, {}],
  ])('of %s lets no mail go where the server offers none', async (_what, auth, more) => {
    const { error, mails, called, said } = await attempt({ disabledCommands: ['AUTH'], ...more }, auth, more);
    expect(error).toMatchObject({
      code: 'authorization_failed',
      message: 'The mail server does not offer the login that is set up.',
      failure: { stage: 'login', retry: 'permanent', server: 'localhost' },
    });
    expect([mails, called]).toEqual([[], []]);
    expect(said.filter((line) => !/^(?:EHLO|STARTTLS)/.test(line))).toEqual([]);
  });

  it('of tokens asks nobody for one where the server takes passwords alone', async () => {
    const { error, mails, called, shown } = await attempt({ authMethods: ['PLAIN', 'LOGIN'] }, tokens);
    expect(error).toMatchObject({ code: 'authorization_failed', failure: { stage: 'login', retry: 'permanent' } });
    expect([mails, called, shown]).toEqual([[], [], []]);
  });

  it.each([
    ['tokens', tokens, 'XOAUTH2', MAILBOX, 'fresh'],
    ['a password', password, 'PLAIN', 'harbour', 'canary-password'],
  ])('of %s is used among the others that a server offers', async (_what, auth, method, user, secret) => {
    const { error, shown, mails } = await attempt({ authMethods: ['LOGIN', 'PLAIN', 'CRAM-MD5', 'XOAUTH2'] }, auth);
    expect([error, mails.length, shown]).toEqual([undefined, 1, [[method, user, secret]]]);
  });
});
