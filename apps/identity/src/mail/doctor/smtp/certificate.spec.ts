import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { authority, selfSigned, signedBy, type Certificate } from '@gatepost/connector-smtp/testing/certificate';
import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { jest } from '@jest/globals';
import { examination, serverAt, type Circumstances, type Outcome } from '../testing/examination';
import { nameServer, type NameServer } from '../testing/name-server';

const HOST = 'mail.harbour.example';
const DAY_MS = 86_400_000;
const login = { type: 'login', user: 'me', pass: 'canary-password' } as const;

describe('the certificate of a mail server', () => {
  const servers: MailServer[] = [];
  const logins: unknown[] = [];
  let names: NameServer;

  beforeAll(async () => {
    names = await nameServer({ [HOST]: { A: ['127.0.0.1'] } });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    logins.length = 0;
  });
  afterAll(async () => {
    await Promise.all([names, ...servers].map((server) => server.stop()));
  });

  /** A server with this certificate, and a configuration for it. */
  async function configFor(certificate: Certificate, changed: Partial<SmtpServer> = {}): Promise<SmtpServer> {
    const server = await mailServer({
      ...certificate,
      secure: true,
      disabledCommands: [],
      onAuth(auth, _session, done) {
        logins.push(auth);
        done(null, { user: 'me' });
      },
    });
    servers.push(server);
    return serverAt(server.port, { host: HOST, secure: true, auth: login, ...changed });
  }
  const examined = (config: SmtpServer, more: Circumstances = {}): Promise<Outcome> => examination(config, { nameServer: names.address, ...more });

  it('is good when somebody who is known vouches for it and it has time left', async () => {
    const certificate = selfSigned(HOST);
    const config = await configFor(certificate, { tls: { ca: certificate.cert } });
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 30 * DAY_MS);
    const { of } = await examined(config);
    expect(of('smtp.certificate.valid').message).toBe(`Its certificate, issued by ${HOST}, is for ${HOST} and holds for 30 more days.`);
    expect(logins).toHaveLength(1);
  });

  it('is told when it ends soon', async () => {
    const certificate = selfSigned(HOST);
    const { of, codes } = await examined(await configFor(certificate, { tls: { ca: certificate.cert } }));
    expect(of('smtp.certificate.expiring')).toMatchObject({ severity: 'warning', facts: { days: 0 } });
    expect(codes).toContain('smtp.login.accepted');
  });

  it('is told when it has ended, or does not hold yet', async () => {
    const ended = selfSigned(HOST, Date.now() - DAY_MS);
    const early = selfSigned(HOST, Date.now() + 10 * DAY_MS);
    const day = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
    expect((await examined(await configFor(ended, { tls: { ca: ended.cert } }))).of('smtp.certificate.expired').facts).toEqual({ until: day });
    expect((await examined(await configFor(early, { tls: { ca: early.cert } }))).of('smtp.certificate.not_yet_valid').fix).toContain('clock');
    expect(logins).toEqual([]);
  });

  it('is told when the server made it itself, and holds once it is entered', async () => {
    const config = await configFor(selfSigned(HOST));
    const first = await examined(config);
    const { change, message } = first.of('smtp.certificate.self_signed');
    expect(message).toMatch(/fingerprint is (?:[\dA-F]{2}:){31}[\dA-F]{2}\.$/);
    expect(first.said).toEqual([]);
    expect(logins).toEqual([]);
    expect((await examined({ ...config, ...change })).codes).toContain('smtp.recipient.accepted');
  });

  it('is told when an authority of one’s own made it, and holds once that is entered', async () => {
    const ours = authority('Harbour Authority');
    const { cert, key } = signedBy(ours, HOST);
    const config = await configFor({ cert: cert + ours.cert, key });
    const { change, facts } = (await examined(config)).of('smtp.certificate.unknown_issuer');
    expect(facts).toMatchObject({ issuer: 'Harbour Authority' });
    expect((await examined({ ...config, ...change })).codes).toContain('smtp.recipient.accepted');
  });

  it('is told when the server leaves out who made it', async () => {
    const { codes } = await examined(await configFor(signedBy(authority('Harbour Authority'), HOST)));
    expect(codes.slice(-1)).toEqual(['smtp.certificate.incomplete']);
  });

  it('is told when it is for another name, and holds under that one', async () => {
    const certificate = selfSigned(HOST);
    const config = await configFor(certificate, { host: 'smtp.harbour.example', tls: { ca: certificate.cert } });
    const { change, message } = (await examined(config)).of('smtp.certificate.other_name');
    expect(message).toBe(`Its certificate is for ${HOST} and not for smtp.harbour.example.`);
    expect(change).toEqual({ host: HOST, servername: HOST });
    expect((await examined({ ...config, ...change })).codes).toContain('smtp.recipient.accepted');
  });

  it('keeps the host when its other name leads elsewhere', async () => {
    const certificate = selfSigned('elsewhere.example');
    const config = await configFor(certificate, { tls: { ca: certificate.cert } });
    const { change } = (await examined(config)).of('smtp.certificate.other_name');
    expect(change).toEqual({ servername: 'elsewhere.example' });
    expect((await examined({ ...config, ...change })).codes).toContain('smtp.recipient.accepted');
  });

  it('does not send for another port: it is the same there', async () => {
    const { codes } = await examined(await configFor(selfSigned(HOST)), { usualPorts: [{ port: 1, isSecure: true }] });
    expect(codes.filter((code) => code.startsWith('smtp.ports'))).toEqual([]);
  });
});
