import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { Email } from '@gatepost/connector-kit/email-connector';
import { Journal } from '@gatepost/connector-kit/journal';
import { smtpConnector } from './smtp-connector';
import { directly } from './testing/directly';
import { obliging } from './testing/faults';
import { scriptedServer, type Dialogue } from './testing/mail-server';
import { sampleEmail } from './testing/sample-email';

/** What has opened mail programs and servers to a second line, a second recipient or a second mail. */
const breaks = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\u007f',
  '\u560d\u560a',
  '%0d%0a',
  '\\r\\n',
  '=0D=0A',
  '=?utf-8?q?=0d=0a?=',
];
const smuggled = ['Bcc: eve@example.com', 'RCPT TO:<eve@example.com>', '.\r\nMAIL FROM:<eve@example.com>', 'X-Injected: yes'];
const addresses = [
  ',eve@example.com',
  '>,<eve@example.com',
  ' eve@example.com',
  ';eve@example.com',
  '<eve@example.com>',
  '(eve@example.com)',
  '"@eve.example,',
  '@eve.example:',
];
const payloads = [...breaks.flatMap((cut) => smuggled.map((what) => `${cut}${what}`)), ...addresses];

type Place = readonly [string, (payload: string) => { readonly email?: Partial<Email>; readonly config?: Partial<SmtpServer> }];
const places: readonly Place[] = [
  ['the recipient', (payload) => ({ email: { to: `ada${payload}@example.com` } })],
  ['the subject', (payload) => ({ email: { subject: `481902${payload}` } })],
  ['the id', (payload) => ({ email: { id: `mail${payload}` } })],
  ['the sender of a template', (payload) => ({ email: { from: `Har${payload}bour <no-reply@harbour.example>` } })],
  ['the reply address of a template', (payload) => ({ email: { replyTo: `help${payload}@harbour.example` } })],
  ['the sender', (payload) => ({ config: { fromEmail: `Har${payload}bour <no-reply@harbour.example>` } })],
  ['the reply address', (payload) => ({ config: { replyTo: `help${payload}@harbour.example` } })],
  ['the EHLO name', (payload) => ({ config: { name: `me${payload}` } })],
  ['a header', (payload) => ({ config: { customHeaders: { 'X-Mail-Kind': `code${payload}` } } })],
  ['the name of a header', (payload) => ({ config: { customHeaders: { [`X-Mail${payload}`]: 'code' } } })],
];
const HEAD = /^(From|To|Reply-To|Subject|Message-ID|Date|MIME-Version|Content-Type|Auto-Submitted|X-Mail-Kind): /i;

describe('what must not get into the dialogue', () => {
  let server: Dialogue;
  beforeAll(async () => {
    server = await scriptedServer('220 mx.example.com ESMTP', (line) => obliging(line, []));
  });
  afterAll(() => server.stop());

  it('is tried with two hundred payloads and more', () => {
    expect(payloads.length * places.length).toBeGreaterThan(200);
  });

  it.each(places)('does not through %s: one recipient, and no header of somebody else', async (_where, put) => {
    for (const payload of payloads) {
      const before = server.lines.length;
      const { email, config } = put(payload);
      const place = { host: '127.0.0.1', port: server.port, fromEmail: 'no-reply@harbour.example' };
      const outcome = await Promise.resolve()
        .then(async () => {
          const connector = smtpConnector({ ...place, ...config }, directly);
          await connector.send({ ...sampleEmail, ...email }, new Journal()).finally(() => connector.close());
          return 'sent';
        })
        .catch((error: unknown) => error);
      const lines = server.lines.slice(before);
      if (outcome === 'sent') expectOneMail(lines);
      else expect([payload, lines, outcome]).toEqual([payload, [], expect.not.objectContaining({ failure: { retry: 'temporary' } })]);
    }
  });
});

function expectOneMail(lines: readonly string[]): void {
  const commands = lines.filter((line) => /^(MAIL|RCPT|DATA|EHLO)\b/i.test(line));
  expect(commands).toEqual([
    expect.stringMatching(/^EHLO \S+$/) as string,
    expect.stringMatching(/^MAIL FROM:<no-reply@harbour\.example>$/) as string,
    expect.stringMatching(/^RCPT TO:<[^<>,;@\s]+@example\.com>$/) as string,
    'DATA',
  ]);
  const text = lines.slice(lines.indexOf('DATA') + 1);
  const head = text.slice(0, text.indexOf('')).filter((line) => !/^\s/.test(line));
  expect(head.filter((line) => !HEAD.test(line))).toEqual([]);
  expect(text.filter((line) => line === '.')).toHaveLength(1);
}
