import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { Journal } from '@gatepost/connector-kit/journal';
import { smtpConnector } from './smtp-connector';
import { selfSigned } from './testing/certificate';
import { directly } from './testing/directly';
import { mailServer, scriptedServer } from './testing/mail-server';
import { obliging } from './testing/faults';
import { sampleEmail } from './testing/sample-email';

const open: (() => unknown)[] = [];
const PASSWORD = 'canary-password';
const email = { ...sampleEmail, to: 'ada.lovelace@example.com' };

function connectorFor(port: number, config: Partial<SmtpServer> = {}) {
  const connector = smtpConnector({ host: '127.0.0.1', port, fromEmail: 'no-reply@harbour.example', name: 'auth.harbour.example', ...config }, directly);
  open.push(() => connector.close());
  return connector;
}

const lines = (journal: Journal) => journal.facts.dialogue.map(({ from, text }) => `${from === 'us' ? '>' : '<'} ${text}`);

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

describe('the journal of a mail', () => {
  it('tells what was said, on a new connection and on a kept one', async () => {
    const server = await scriptedServer('220 mx.example.com ESMTP', (line) =>
      line.startsWith('EHLO') ? '250-mx.example.com\r\n250-SIZE 35651584\r\n250 8BITMIME' : obliging(line, []),
    );
    open.push(() => server.stop());
    const connector = connectorFor(server.port);
    const [first, second, third] = [new Journal(), new Journal(), new Journal()];
    await connector.send(email, first);
    await connector.send({ ...email, id: 'mail2' }, second);
    await connector.rehearse(third);
    const mail = [
      '> MAIL FROM:<…@harbour.example>',
      '< 250 2.0.0 ok',
      '> RCPT TO:<…@example.com>',
      '< 250 2.0.0 ok',
      '> DATA',
      '< 354 go on',
      expect.stringMatching(/^> \(\d+ bytes\)$/) as string,
      '< 250 2.0.0 ok',
    ];
    const greeting = ['< 220 mx.example.com ESMTP', '> EHLO auth.harbour.example', '< 250-mx.example.com', '< 250-SIZE [number]', '< 250 8BITMIME'];
    expect(lines(first)).toEqual([...greeting, ...mail]);
    expect(lines(second)).toEqual(mail);
    expect(lines(third)).toEqual(['> RSET', '< 250 2.0.0 ok']);
    expect(Object.keys(first.facts.timings)).toEqual(['connect', 'greeting', 'message']);
    expect(Object.keys(second.facts.timings)).toEqual(['message']);
    expect(first.facts.tls).toBeUndefined();
  });

  it.each([
    ['TLS from the start', { secure: true }, ['connect', 'tls', 'greeting', 'login', 'message']],
    ['STARTTLS', {}, ['connect', 'greeting', 'tls', 'login', 'message']],
  ])('tells of %s and the login, also when the connection was kept', async (_what, secure, parts) => {
    const certificate = selfSigned();
    const server = await mailServer({
      ...certificate,
      ...secure,
      disabledCommands: [],
      onAuth: ({ username }, _session, done) => done(null, { user: username ?? '' }),
    });
    open.push(() => server.stop());
    const auth = { type: 'login', user: 'harbour', pass: PASSWORD } as const;
    const connector = connectorFor(server.port, { auth, servername: 'localhost', tls: { ca: certificate.cert }, ...secure });
    const [first, second] = [new Journal(), new Journal()];
    await connector.send(email, first);
    await connector.send({ ...email, id: 'mail2' }, second);
    expect(Object.keys(first.facts.timings)).toEqual(parts);
    expect([first.facts.tls, second.facts.tls]).toEqual(['TLSv1.3', 'TLSv1.3']);
    expect(lines(first)).toContain('> AUTH PLAIN …');
    expect(lines(first).includes('> STARTTLS')).toBe(!('secure' in secure));
    expect(server.connections()).toBe(1);
    const told = JSON.stringify([first.facts, second.facts]);
    for (const canary of [PASSWORD, Buffer.from(`\0harbour\0${PASSWORD}`).toString('base64'), '481902', 'lovelace', 'no-reply'])
      expect(told).not.toContain(canary);
  });

  it('holds neither user nor password where each is sent on a line of its own', async () => {
    const certificate = selfSigned();
    const options = { disabledCommands: [], authMethods: ['LOGIN'] };
    const server = await mailServer({ ...certificate, ...options, onAuth: ({ username }, _session, done) => done(null, { user: username ?? '' }) });
    open.push(() => server.stop());
    const auth = { type: 'login', user: 'harbour', pass: PASSWORD } as const;
    const connector = connectorFor(server.port, { auth, servername: 'localhost', tls: { ca: certificate.cert } });
    const journal = new Journal();
    await connector.send(email, journal);
    const dialogue = lines(journal);
    const from = dialogue.indexOf('> AUTH LOGIN …');
    expect(dialogue.slice(from, from + 6).filter((line) => line.startsWith('>'))).toEqual(['> AUTH LOGIN …', '> …', '> …']);
    for (const secret of ['harbour', PASSWORD]) expect(dialogue.join()).not.toContain(Buffer.from(secret).toString('base64'));
  });

  it('is told of a server that talks without end in a few lines', async () => {
    const chatter = Array.from({ length: 500 }, (_, index) => `250-X-NOISE-${String.fromCharCode(97 + (index % 26))}`).join('\r\n');
    const server = await scriptedServer('220 mx.example.com ESMTP', (line) => (line.startsWith('EHLO') ? `${chatter}\r\n250 HELP` : obliging(line, [])));
    open.push(() => server.stop());
    const journal = new Journal();
    await connectorFor(server.port).send(email, journal);
    expect(lines(journal).filter((line) => line.includes('NOISE'))).toHaveLength(15);
    expect(lines(journal)).toContain('< 250 HELP');
    expect(lines(journal).at(-1)).toBe('< 250 2.0.0 ok');
  });
});
