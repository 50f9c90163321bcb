import type { SmtpServer } from '@gatepost/connector-config/smtp';
import type { ConnectorErrorCode, ConnectorFailure } from '@gatepost/connector-kit/connector-error';
import { selfSigned } from './certificate';
import { mailServer, scriptedServer } from './mail-server';

/** A mail server on 127.0.0.1 that does one thing wrong. */
export interface FaultyServer {
  readonly port: number;
  /** What a configuration needs besides host, port and sender to meet the fault. */
  readonly config: Partial<SmtpServer>;
  /** How many mails it has taken for good, whatever it said. */
  taken(): number;
  stop(): Promise<void>;
}

export interface Fault {
  readonly name: string;
  start(): Promise<FaultyServer>;
  /** What the connector makes of it. */
  readonly expected: { readonly code: ConnectorErrorCode; readonly stage: ConnectorFailure['stage']; readonly retry: ConnectorFailure['retry'] };
}

type Answer = (line: string, heard: readonly string[]) => string | undefined;

/** What the password of faults with a login is: no answer and no journal may hold it. */
export const FAULT_PASSWORD = 'canary-password-5d1c';

const GREETING = '220 mx.example.com ESMTP';
const refusedMail = (retry: 'temporary' | 'permanent', stage: 'connection' | 'message' = 'message') => ({ code: 'general', stage, retry }) as const;

/** Takes everything; a mail's text is answered at its end. */
export const obliging: Answer = (line) => {
  if (line.startsWith('EHLO')) return '250 mx.example.com';
  if (line === 'DATA') return '354 go on';
  return /^(MAIL|RCPT|RSET|QUIT)/.test(line) || line === '.' ? '250 2.0.0 ok' : undefined;
};

/** Answers a line as `wrong` has it, and the others as a good server does. Like the worst of them it repeats what it was told. */
function answering(wrong: Readonly<Record<string, string>>): Answer {
  return (line, heard) => {
    const reply = Object.entries(wrong).find(([start]) => (start === '.' ? line === '.' : line.startsWith(start)))?.[1];
    if (reply === undefined || reply === 'close') return reply ?? obliging(line, heard);
    const repeated = heard.filter((said) => /^(RCPT|Subject:)/.test(said)).join(' ');
    return `${reply} (${repeated})`;
  };
}

async function scripted(answer: Answer, { greeting = GREETING, config = {} }: { greeting?: string; config?: Partial<SmtpServer> } = {}): Promise<FaultyServer> {
  const server = await scriptedServer(greeting, (line) => answer(line, server.lines));
  return { port: server.port, config, taken: () => server.lines.filter((line) => line === '.').length, stop: () => server.stop() };
}

async function refusingLogin(): Promise<FaultyServer> {
  const certificate = selfSigned();
  const server = await mailServer({
    ...certificate,
    disabledCommands: [],
    onAuth({ username, password }, _session, done) {
      done(Object.assign(new Error(`5.7.8 ${password} is not the password of ${username}`), { responseCode: 535 }));
    },
  });
  const auth = { type: 'login', user: 'harbour', pass: FAULT_PASSWORD } as const;
  return {
    port: server.port,
    config: { auth, servername: 'localhost', tls: { ca: certificate.cert } },
    taken: () => server.mails.length,
    stop: () => server.stop(),
  };
}

async function wrongCertificate(): Promise<FaultyServer> {
  const another = selfSigned('mail.elsewhere.example');
  const server = await mailServer({ ...another, secure: true });
  const config = { secure: true, servername: 'mail.harbour.example', tls: { ca: another.cert } };
  return { port: server.port, config, taken: () => server.mails.length, stop: () => server.stop() };
}

/** What mail servers do to mails. Each is met within a second. */
export const faults: readonly Fault[] = [
  { name: '421 instead of a greeting', start: () => scripted(obliging, { greeting: '421 4.3.2 busy' }), expected: refusedMail('temporary', 'connection') },
  { name: '421 to the sender', start: () => scripted(answering({ MAIL: '421 4.7.0 closing' })), expected: refusedMail('temporary') },
  { name: '450 to the recipient', start: () => scripted(answering({ RCPT: '450 4.2.1 busy' })), expected: refusedMail('temporary') },
  { name: '451 to the recipient', start: () => scripted(answering({ RCPT: '451 4.7.1 greylisted' })), expected: refusedMail('temporary') },
  { name: '452 to the text', start: () => scripted(answering({ '.': '452 4.3.1 no room' })), expected: refusedMail('temporary') },
  { name: '535 to the login', start: refusingLogin, expected: { code: 'authorization_failed', stage: 'login', retry: 'permanent' } },
  { name: '550 to the recipient', start: () => scripted(answering({ RCPT: '550 5.1.1 unknown' })), expected: refusedMail('permanent') },
  { name: '554 to the text', start: () => scripted(answering({ '.': '554 5.7.1 spam' })), expected: refusedMail('permanent') },
  { name: 'silence', start: () => scripted(obliging, { greeting: '', config: { greetingTimeout: 300 } }), expected: refusedMail('temporary', 'connection') },
  {
    name: 'a trickle of words',
    start: () => scripted(obliging, { greeting: 'trickle 220-one moment', config: { greetingTimeout: 300 } }),
    expected: refusedMail('temporary', 'connection'),
  },
  { name: 'the end of the connection before the text', start: () => scripted(answering({ DATA: 'close' })), expected: refusedMail('temporary') },
  {
    name: 'the end of the connection after the text',
    start: () => scripted(answering({ '.': 'close' })),
    expected: { code: 'general', stage: 'message', retry: 'unknown' },
  },
  { name: 'the certificate of another', start: wrongCertificate, expected: { code: 'invalid_certificate', stage: 'connection', retry: 'temporary' } },
  {
    name: 'a STARTTLS that somebody took out',
    start: () => scripted(answering({ STARTTLS: '502 5.5.1 not here' }), { config: { requireTLS: true } }),
    expected: refusedMail('temporary', 'connection'),
  },
];
