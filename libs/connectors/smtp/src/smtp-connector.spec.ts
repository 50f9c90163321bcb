import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Journal } from '@gatepost/connector-kit/journal';
import type { SMTPServerOptions } from 'smtp-server';
import { smtpConnector } from './smtp-connector';
import { directly } from './testing/directly';
import { mailServer, scriptedServer } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

const config = (port: number, more: Partial<SmtpServer> = {}): SmtpServer => ({
  host: '127.0.0.1',
  port,
  fromEmail: 'Harbour <no-reply@harbour.example>',
  ...more,
});
const open: (() => unknown)[] = [];

async function serverWith(options: SMTPServerOptions = {}, more: Partial<SmtpServer> = {}) {
  const server = await mailServer(options);
  const connector = smtpConnector(config(server.port, more), directly);
  open.push(
    () => connector.close(),
    () => server.stop(),
  );
  return { server, connector };
}

async function scripted(answer: (line: string) => string | undefined, { greeting = '220 mx.example.com ESMTP', more = {}, deadline = 500 } = {}) {
  const server = await scriptedServer(greeting, answer);
  const connector = smtpConnector(config(server.port, more), directly, deadline);
  open.push(
    () => connector.close(),
    () => server.stop(),
  );
  return { server, connector };
}

async function failureOf(work: Promise<unknown>): Promise<ConnectorError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ConnectorError) return error;
  throw new Error('it did not fail as a connector does', { cause: error });
}

const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const obliging = (line: string): string | undefined => {
  if (line.startsWith('EHLO')) return '250 mx.example.com';
  if (line === 'DATA') return '354 go on';
  if (line === 'STARTTLS') return '502 5.5.1 not here';
  return /^(MAIL|RCPT|RSET|QUIT)/.test(line) || line === '.' ? '250 2.0.0 ok' : undefined;
};

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

describe('the SMTP connector', () => {
  it('hands a mail over and names the server that took it', async () => {
    const { server, connector } = await serverWith();
    await expect(connector.send(sampleEmail, new Journal())).resolves.toEqual({ server: 'localhost', reply: '250 OK: message queued' });
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: 'no-reply@harbour.example', to: ['ada@example.com'] });
    expect(mail?.raw).toMatch(/^From: Harbour <no-reply@harbour\.example>\r$/m);
    expect(mail?.raw).toMatch(/^Message-ID: <mail1@harbour\.example>\r$/m);
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(mail?.raw).toContain('multipart/alternative');
  });

  it('keeps its connections, five at most, for as many mails as come', async () => {
    const { server, connector } = await serverWith();
    await Promise.all(Array.from({ length: 40 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())));
    expect(server.mails).toHaveLength(40);
    expect(server.connections()).toBeLessThanOrEqual(5);
  });

  it('rehearses without sending anything', async () => {
    const { server, connector } = await serverWith();
    await expect(connector.rehearse(new Journal())).resolves.toEqual({ server: 'localhost' });
    expect(server.connections()).toBe(1);
    expect(server.mails).toHaveLength(0);
  });

  it.each([
    [
      'a greylisting recipient',
      { onRcptTo: (_a, _s, done) => done(refuse(451, '4.7.1 try again in a minute')) },
      'temporary',
      '451 4.7.1 try again in a minute',
    ],
    ['an unknown recipient', { onRcptTo: (_a, _s, done) => done(refuse(550, '5.1.1 <ada@example.com> unknown')) }, 'permanent', '550 5.1.1 [address] unknown'],
    ['a refused sender', { onMailFrom: (_a, _s, done) => done(refuse(553, '5.7.1 not yours')) }, 'permanent', '553 5.7.1 not yours'],
    [
      'a refused mail',
      { onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(554, '5.7.1 "481902" is spam'))) },
      'permanent',
      '554 5.7.1 "[number]" is spam',
    ],
    [
      'a full disk',
      { onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(452, '4.3.1 no room'))) },
      'temporary',
      '452 4.3.1 no room',
    ],
    ['a busy server', { onConnect: (_s, done) => done(refuse(421, '4.3.2 busy')) }, 'temporary', '421 4.3.2 busy'],
  ] satisfies [string, SMTPServerOptions, string, string][])('tells whether to try again after %s', async (_what, options, retry, reply) => {
    const { connector } = await serverWith(options);
    const { code, failure } = await failureOf(connector.send(sampleEmail, new Journal()));
    expect({ code, retry: failure.retry, reply: failure.reply, server: failure.server }).toEqual({ code: 'general', retry, reply, server: 'localhost' });
  });

  it('may try again when nobody listens', async () => {
    const server = await mailServer();
    await server.stop();
    const connector = smtpConnector(config(server.port), directly);
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).failure.retry).toBe('temporary');
    expect((await failureOf(connector.rehearse(new Journal()))).failure.retry).toBe('temporary');
    connector.close();
  });

  it('may try again when the connection broke before the text was on its way', async () => {
    const { connector } = await scripted((line) => (line.startsWith('RCPT') ? 'close' : obliging(line)));
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).failure.retry).toBe('temporary');
  });

  it('does not know what became of a mail when the connection broke after the text', async () => {
    const { server, connector } = await scripted((line) => (line === '.' ? 'close' : obliging(line)));
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).failure.retry).toBe('unknown');
    expect(server.lines.filter((line) => line === 'DATA')).toHaveLength(1);
  });

  it('does not know either when the server never answers the text', async () => {
    const { connector } = await scripted((line) => (line === '.' ? undefined : obliging(line)));
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).failure.retry).toBe('unknown');
  });

  it('gives up in time on a server that trickles', async () => {
    const { connector } = await scripted((line) => (line.startsWith('EHLO') ? '250-more to come' : undefined));
    const started = performance.now();
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).failure.retry).toBe('temporary');
    expect((await failureOf(connector.rehearse(new Journal()))).failure.retry).toBe('temporary');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('TLS of the SMTP connector', () => {
  const login = { auth: { type: 'login', user: 'me', pass: 'canary-password' } } as const;
  const sent = (lines: readonly string[]) => lines.filter((line) => /^(AUTH|MAIL|RCPT|DATA)/.test(line));

  it.each([
    ['with a login', login],
    ['that is told to', { requireTLS: true }],
  ])('a connector %s sends nothing when STARTTLS was taken out of the dialogue', async (_what, more) => {
    const { server, connector } = await scripted(obliging, { more });
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).message).toBe('The mail server did not agree to TLS.');
    expect(sent(server.lines)).toEqual([]);
    expect(server.lines).toContain('STARTTLS');
  });

  it('does not believe a certificate that nobody vouches for', async () => {
    const { server, connector } = await serverWith({ disabledCommands: ['AUTH'] }, { requireTLS: true });
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).code).toBe('invalid_certificate');
    expect(server.mails).toHaveLength(0);
  });

  it('does not believe it either when TLS comes first', async () => {
    const { connector } = await serverWith({ secure: true }, { secure: true, ...login });
    expect((await failureOf(connector.send(sampleEmail, new Journal()))).code).toBe('invalid_certificate');
  });

  it('never takes a login together with ignoreTLS', () => {
    expect(() => smtpConnector(config(25, { ...login, ignoreTLS: true }), directly)).toThrow('without TLS');
  });
});
