import { selfSigned } from '@gatepost/connector-smtp/testing/certificate';
import { mailServer, scriptedServer, type Dialogue, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { createServer as createPlainServer } from 'node:net';
import { createServer } from 'node:tls';
import { freePorts } from '@gatepost/testing/free-ports';
import { nameServer, type NameServer } from '../testing/name-server';
import { examination, serverAt } from '../testing/examination';

const HOST = 'mail.harbour.example';
const certificate = selfSigned(HOST);
const trusting = { host: HOST, tls: { ca: certificate.cert } };
const login = { type: 'login', user: 'me', pass: 'canary-password' } as const;

/** An ordinary server in clear, but for what the test says. */
function plainServer(answers: Readonly<Record<string, string | undefined>> = {}, greeting = '220 mail.harbour.example ESMTP'): Promise<Dialogue> {
  return scriptedServer(greeting, (line) => {
    const [verb = ''] = line.split(/[ :]/);
    if (verb in answers) return answers[verb];
    return { EHLO: '250-mail\r\n250-PIPELINING\r\n250 SIZE 10485760', QUIT: '221 bye' }[verb] ?? '250 ok';
  });
}

/** Its greeting has no end. */
async function mailServerThatDrips(): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createPlainServer((socket) => {
    const timer = setInterval(() => socket.write('220-wait\r\n'), 50);
    socket.on('error', () => undefined).on('close', () => clearInterval(timer));
  });
  const [port = 0] = await freePorts(1);
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return { port, stop: () => new Promise((done) => server.close(() => done())) };
}

describe('the examination of a mail server', () => {
  let names: NameServer;
  let implicit: MailServer;
  let explicit: MailServer;
  const open: { stop(): Promise<void> }[] = [];
  const scripted = async (...given: Parameters<typeof plainServer>): Promise<Dialogue> => {
    const server = await plainServer(...given);
    open.push(server);
    return server;
  };

  beforeAll(async () => {
    names = await nameServer({ [HOST]: { A: ['127.0.0.1'] } });
    const onAuth = (_auth: unknown, _session: unknown, done: (error: null, answer: { user: string }) => void) => done(null, { user: 'me' });
    implicit = await mailServer({ ...certificate, secure: true, disabledCommands: [], onAuth, size: 10_000_000 });
    explicit = await mailServer({ ...certificate, disabledCommands: [], onAuth });
  });
  afterAll(async () => {
    await Promise.all([names, implicit, explicit, ...open].map((server) => server.stop()));
  });

  it('finds a good one good, step by step, and never begins a mail', async () => {
    const { codes, findings, said } = await examination(serverAt(implicit.port, { ...trusting, secure: true, auth: login, name: HOST }), {
      nameServer: names.address,
    });
    expect(codes).toEqual([
      'smtp.host.found',
      'smtp.connection.made',
      'smtp.tls.works',
      'smtp.certificate.expiring',
      'smtp.banner.greeted',
      'smtp.name.resolves',
      'smtp.capabilities.listed',
      'smtp.size.enough',
      'smtp.login.accepted',
      'smtp.sender.accepted',
      'smtp.recipient.accepted',
    ]);
    expect(said).toEqual([`EHLO ${HOST}`, 'AUTH PLAIN …', 'MAIL FROM:<[address]>', 'RCPT TO:<[address]>', 'RSET', 'QUIT']);
    expect(findings.every(({ message, fix }) => !/[{}]/.test(message + String(fix)))).toBe(true);
    expect(implicit.mails).toEqual([]);
  });

  it('finds the same with STARTTLS', async () => {
    const { codes, said } = await examination(serverAt(explicit.port, { ...trusting, auth: login }));
    expect(codes).toEqual(expect.arrayContaining(['smtp.tls.works', 'smtp.login.accepted', 'smtp.recipient.accepted']));
    expect(said.slice(0, 4)).toEqual(
      ['EHLO [127.0.0.1]', 'STARTTLS', 'EHLO [127.0.0.1]', 'AUTH PLAIN …'].map(
        (line) => expect.stringMatching(/^EHLO/.test(line) ? /^EHLO \S+$/ : /\S/) as string,
      ),
    );
    expect(explicit.mails).toEqual([]);
  });

  it('says no word of DATA to whoever listens, not even where everything is accepted', async () => {
    const server = await scripted();
    const { codes } = await examination(serverAt(server.port));
    expect(codes).toEqual(expect.arrayContaining(['smtp.login.none', 'smtp.sender.accepted', 'smtp.recipient.accepted']));
    expect(server.lines.map((line) => line.split(/[ :]/)[0])).toEqual(['EHLO', 'MAIL', 'RCPT', 'RSET', 'QUIT']);
  });

  it('tells a name that leads nowhere', async () => {
    const { codes } = await examination(serverAt(587, { host: 'nowhere.harbour.example' }), { addressesOf: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(codes).toEqual(['smtp.host.unknown']);
  });

  it('tells a closed port, and the usual one that works, which mends it', async () => {
    const [closed = 0] = await freePorts(1);
    const usualPorts = [{ port: implicit.port, isSecure: true }];
    const config = serverAt(closed, { ...trusting, auth: login });
    const { of } = await examination(config, { usualPorts });
    expect(of('smtp.connection.refused').severity).toBe('error');
    const { change, fix } = of('smtp.ports.other');
    expect(change).toEqual({ port: implicit.port, secure: true, ignoreTLS: false });
    expect(fix).toBe(`Use port ${implicit.port} with TLS from the start.`);
    const mended = await examination({ ...config, ...change }, { usualPorts });
    expect(mended.codes).toContain('smtp.recipient.accepted');
  });

  it('tells when no usual port works either', async () => {
    const [closed = 0, other = 0] = await freePorts(2);
    const { codes } = await examination(serverAt(closed, trusting), { usualPorts: [{ port: other, isSecure: false }] });
    expect(codes).toEqual(['smtp.connection.refused', 'smtp.ports.none']);
  });

  it('tells TLS that begins too early, and mends it', async () => {
    const config = serverAt(explicit.port, { ...trusting, secure: true, auth: login });
    const { of } = await examination(config);
    const { change } = of('smtp.tls.not_spoken');
    expect(change).toEqual({ secure: false });
    expect((await examination({ ...config, ...change })).codes).toContain('smtp.login.accepted');
  });

  it('tells TLS that begins too late, and mends it', async () => {
    const config = serverAt(implicit.port, { ...trusting, auth: login, greetingTimeout: 200 });
    const { of } = await examination(config);
    const { change } = of('smtp.banner.tls_expected');
    expect(change).toEqual({ secure: true });
    expect((await examination({ ...config, ...change })).codes).toContain('smtp.login.accepted');
  });

  it.each([
    ['what is no mail server', '-ERR unknown command', 'smtp.banner.foreign'],
    ['an SSH server', 'SSH-2.0-OpenSSH_9.9', 'smtp.banner.foreign'],
    ['a server that turns everybody away', '554 5.7.1 your address 192.0.2.7 is on a list', 'smtp.banner.refused'],
    ['a port that says nothing', '', 'smtp.banner.silent'],
  ])('tells %s', async (_what, greeting, code) => {
    const server = await scripted({}, greeting);
    const { codes, of } = await examination(serverAt(server.port, { greetingTimeout: 200 }));
    expect(codes[2]).toBe(code);
    expect(of(code).message).not.toContain('OpenSSH');
  });

  it('tells an FTP server from a mail server', async () => {
    const server = await scripted({ EHLO: '500 what', HELO: '500 what' });
    expect((await examination(serverAt(server.port))).codes).toContain('smtp.banner.foreign');
  });

  it('tells an old server without EHLO', async () => {
    const server = await scripted({ EHLO: '500 what' });
    expect((await examination(serverAt(server.port))).codes).toContain('smtp.capabilities.none');
  });

  it('tells a limit of size that is too low', async () => {
    const server = await scripted({ EHLO: '250-mail\r\n250 SIZE 20000' });
    expect((await examination(serverAt(server.port))).of('smtp.size.small').facts).toMatchObject({ bytes: 20_000 });
  });

  it.each([
    ['resolves', HOST, 'smtp.name.resolves'],
    ['leads nowhere', 'gone.harbour.example', 'smtp.name.unresolved'],
    ['is a number', '192.0.2.7', 'smtp.name.default'],
  ])('tells whether its own name %s', async (_what, name, code) => {
    const server = await scripted();
    expect((await examination(serverAt(server.port, { name }), { nameServer: names.address })).codes).toContain(code);
    expect(server.lines[0]).toBe(`EHLO ${name}`);
  });

  it('tells STARTTLS that is taken out, and says nothing secret', async () => {
    const server = await scripted();
    const { codes, said } = await examination(serverAt(server.port, { ...trusting, auth: login }));
    expect(codes).toContain('smtp.tls.missing');
    expect(said).toEqual([expect.stringMatching(/^EHLO/), 'QUIT']);
    expect(server.lines.join()).not.toMatch(/AUTH|MAIL/);
  });

  it('tells STARTTLS that is offered and refused', async () => {
    const server = await scripted({ EHLO: '250-mail\r\n250 STARTTLS', STARTTLS: '454 TLS not available' });
    expect((await examination(serverAt(server.port, { ...trusting, auth: login }))).codes).toContain('smtp.tls.refused');
  });

  it('does not take for safe what was said in clear', async () => {
    const server = await scripted({ EHLO: '250-mail\r\n250 STARTTLS', STARTTLS: '220 go\r\n250-mail\r\n250 AUTH PLAIN' });
    const { of } = await examination(serverAt(server.port, { ...trusting, auth: login }));
    expect(of('smtp.tls.failed').message).toContain('in clear');
  });

  it('tells mails that travel in clear although they need not, and mends it', async () => {
    const config = serverAt(explicit.port, { ...trusting, ignoreTLS: true });
    const { of } = await examination(config);
    const { change } = of('smtp.tls.off');
    expect((await examination({ ...config, ...change })).codes).toContain('smtp.tls.works');
  });

  it('tells a server whose TLS is too old', async () => {
    const old = createServer({ ...certificate, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' });
    const [port = 0] = await freePorts(1);
    await new Promise<void>((done) => old.listen(port, '127.0.0.1', done));
    const { codes } = await examination(serverAt(port, { host: HOST, secure: true, tls: { ...trusting.tls, minVersion: 'TLSv1.3' } }));
    expect(codes).toContain('smtp.tls.too_old');
    old.close();
  });

  it('is held up by no server that drips or falls silent', async () => {
    const silent = await scripted({ MAIL: undefined });
    const began = performance.now();
    const { of } = await examination(serverAt(silent.port), { wholeMs: 800 });
    expect(of('smtp.dialogue.timeout').facts).toEqual({ command: 'MAIL FROM:<[address]>', codes: [] });
    const dripping = await mailServerThatDrips();
    open.push(dripping);
    expect((await examination(serverAt(dripping.port), { wholeMs: 500 })).codes.slice(2)).toEqual(['smtp.banner.silent', 'smtp.ports.none']);
    const closing = await scripted({ RCPT: 'close' });
    expect((await examination(serverAt(closing.port))).codes).toContain('smtp.dialogue.closed');
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
