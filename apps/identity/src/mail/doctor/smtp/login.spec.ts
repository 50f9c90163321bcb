import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { examination, SENDER, serverAt, type Outcome } from '../testing/examination';

const CANARY = 'canary-password-41d9';
const certificate = selfSigned('mail.harbour.example');
const safe = { servername: 'mail.harbour.example', tls: { ca: certificate.cert }, secure: true };
const login = { type: 'login', user: 'me', pass: CANARY } as const;

const refusing = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

describe('the login and the envelope', () => {
  const servers: MailServer[] = [];
  const outcomes: Outcome[] = [];

  afterEach(() => {
    expect(JSON.stringify(outcomes)).not.toMatch(new RegExp(`${CANARY}|${Buffer.from(CANARY).toString('base64').slice(0, 12)}`));
    for (const { said } of outcomes) expect(said.filter((line) => /^(?:DATA|BDAT)/.test(line))).toEqual([]);
    for (const { mails } of servers) expect(mails).toEqual([]);
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  async function examined(options: SMTPServerOptions, changed: Partial<SmtpServer> = {}, recipient = SENDER): Promise<Outcome> {
    const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, done) => done(null, { user: 'me' });
    const server = await mailServer({ ...certificate, secure: true, disabledCommands: [], onAuth, ...options });
    servers.push(server);
    const outcome = await examination(serverAt(server.port, { ...safe, auth: login, ...changed }), {
      recipient,
      addressesOf: () => Promise.resolve(['127.0.0.1']),
    });
    outcomes.push(outcome);
    return outcome;
  }
  const refusingLogins = (responseCode: number, message: string): SMTPServerOptions => ({
    onAuth: (_auth, _session, done) => done(refusing(responseCode, message)),
  });

  it.each(['PLAIN', 'LOGIN', 'CRAM-MD5'])('work with %s', async (method) => {
    const seen: unknown[] = [];
    const { of } = await examined({
      authMethods: [method],
      onAuth(auth, _session, done) {
        // With a challenge the password itself does not come.
        seen.push([auth.username, auth.method === 'CRAM-MD5' && auth.validatePassword(CANARY) ? CANARY : auth.password]);
        done(null, { user: 'me' });
      },
    });
    expect(of('smtp.login.accepted').facts).toEqual({ method });
    expect(seen).toEqual([['me', CANARY]]);
  });

  it('work with an access token', async () => {
    const seen: unknown[] = [];
    const auth = { type: 'oauth2', user: 'me@harbour.example', accessToken: CANARY } as const;
    const { codes } = await examined(
      {
        authMethods: ['XOAUTH2'],
        onAuth({ accessToken }, _session, done) {
          seen.push(accessToken);
          done(null, { user: 'me' });
        },
      },
      { auth },
    );
    expect(codes).toEqual(expect.arrayContaining(['smtp.login.accepted', 'smtp.recipient.accepted']));
    expect(seen).toEqual([CANARY]);
  });

  it('tell a token that is not to be had', async () => {
    const auth = { type: 'oauth2', user: 'me@harbour.example', refreshToken: CANARY, accessUrl: 'https://127.0.0.1:9/token' } as const;
    const { of } = await examined({ authMethods: ['XOAUTH2'] }, { auth });
    expect(of('smtp.login.token').severity).toBe('error');
  });

  it('are not kept waiting for a token longer than for everything', async () => {
    const silent = createServer((socket) => void socket.on('error', () => undefined).resume());
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const accessUrl = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/token`;
    const auth = { type: 'oauth2', user: 'me@harbour.example', refreshToken: CANARY, accessUrl } as const;
    const server = await mailServer({ ...certificate, secure: true, disabledCommands: [], authMethods: ['XOAUTH2'] });
    servers.push(server);
    const began = performance.now();
    const outcome = await examination(serverAt(server.port, { ...safe, auth }), { wholeMs: 1_500 });
    expect(performance.now() - began).toBeLessThan(6_000);
    outcomes.push(outcome);
    expect(outcome.codes).toContain('smtp.login.token');
    silent.close();
  });

  it('show no password that the server repeats as it came', async () => {
    const auth = { type: 'login', user: 'me', pass: 'x9' } as const;
    const sent = Buffer.from('\0me\0x9').toString('base64');
    const { of, findings } = await examined(refusingLogins(535, `5.7.8 not with ${sent} nor ${Buffer.from('x9').toString('base64')}`), { auth });
    expect(of('smtp.login.refused').facts).toEqual({ reply: '535 5.7.8 not with [hidden] nor [hidden]' });
    expect(JSON.stringify(findings)).not.toContain(sent);
  });

  it('tell a server that offers no login', async () => {
    const { codes } = await examined({ disabledCommands: ['AUTH'] });
    expect(codes.slice(-2)).toEqual(['smtp.login.not_offered', 'smtp.ports.none']);
  });

  it('tell a server that takes no passwords', async () => {
    const { of, said } = await examined({ authMethods: ['XOAUTH2'] });
    expect(of('smtp.login.methods').message).toBe('The server takes no login with a password, only XOAUTH2.');
    expect(said.join()).not.toContain('AUTH ');
  });

  it.each([
    ['mail.harbour.example', 'smtp.login.refused'],
    ['smtp.gmail.com', 'smtp.login.gmail_password'],
    ['smtp.office365.com', 'smtp.login.microsoft_password'],
    ['email-smtp.eu-central-1.amazonaws.com', 'smtp.login.ses_password'],
  ])('tell what a refused login means at %s, without repeating the password', async (host, code) => {
    const { of } = await examined(refusingLogins(535, `5.7.8 ${CANARY} is wrong for me@harbour.example`), { host });
    expect(of(code).message).toContain('535 5.7.8');
    expect(of(code).facts).toMatchObject({ reply: expect.not.stringContaining('harbour.example') as string });
  });

  it('tell a login that is not decided now', async () => {
    expect((await examined(refusingLogins(454, '4.7.0 later'))).codes.at(-1)).toBe('smtp.login.later');
  });

  it.each([
    [550, '5.1.0 no', 'smtp.sender.refused'],
    [451, '4.7.1 slow down', 'smtp.sender.later'],
    [530, '5.7.0 Authentication required', 'smtp.sender.login_needed'],
    [554, '5.7.60 SMTP; Client does not have permissions to send as this sender', 'smtp.sender.not_own'],
    [554, 'Message rejected: Email address is not verified.', 'smtp.sender.unverified'],
  ])('tell a sender that is answered with %i %s', async (status, text, code) => {
    const { codes, said } = await examined({ onMailFrom: (_address, _session, done) => done(refusing(status, text)) });
    expect(codes.at(-1)).toBe(code);
    expect(said.slice(-2)).toEqual(['MAIL FROM:<[address]>', 'QUIT']);
  });

  it.each([
    [550, '5.1.1 no such user', 'smtp.recipient.refused'],
    [450, '4.2.0 greylisted', 'smtp.recipient.later'],
    [554, '5.7.1 Relay access denied', 'smtp.recipient.relay_denied'],
    [554, 'Email address is not verified', 'smtp.recipient.unverified'],
  ])('tell a recipient that is answered with %i %s', async (status, text, code) => {
    const { codes, said } = await examined({ onRcptTo: (_address, _session, done) => done(refusing(status, text)) });
    expect(codes.at(-1)).toBe(code);
    expect(said.slice(-3)).toEqual(['RCPT TO:<[address]>', 'RSET', 'QUIT']);
  });

  it('ask for the recipient that is wanted, and for the sender', async () => {
    const asked: string[] = [];
    await examined(
      {
        onMailFrom({ address }, _session, done) {
          asked.push(address);
          done();
        },
        onRcptTo({ address }, _session, done) {
          asked.push(address);
          done();
        },
      },
      {},
      'ada@example.com',
    );
    expect(asked).toEqual([SENDER, 'ada@example.com']);
  });
});
