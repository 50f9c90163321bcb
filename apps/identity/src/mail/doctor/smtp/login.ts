import type { MailboxTokens, ServiceAccount, SmtpAuth } from '@gatepost/connector-config/smtp-auth';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { AccessTokens } from '@gatepost/connector-smtp/access-tokens';
import { grantOf } from '@gatepost/connector-smtp/token-grant';
import { createHmac } from 'node:crypto';
import type { Dialogue } from './dialogue';
import type { Extensions } from './extensions';
import type { Reply } from './reply';
import { told } from './told';
import type { Visit } from './visit';

/** A way to log in: what it is called, and how it goes. */
interface Method {
  readonly name: string;
  readonly enter: (dialogue: Dialogue) => Promise<Reply>;
}

/** Whether what comes after a login can be asked. */
export async function loggedIn(visit: Visit, dialogue: Dialogue, extensions: Extensions): Promise<boolean> {
  const { findings, config } = visit;
  if (!config.auth?.user) {
    findings.add('smtp.login.none', {});
    return true;
  }
  const offered = (extensions.get('AUTH') ?? '').toUpperCase().split(' ').filter(Boolean);
  if (offered.length === 0) {
    findings.add('smtp.login.not_offered', { port: config.port });
    return false;
  }
  const methods = methodsOf(visit, config.auth);
  const method = methods.find(({ name }) => offered.includes(name));
  if (!method) {
    findings.add('smtp.login.methods', { methods: offered, wanted: methods.map(({ name }) => name) });
    return false;
  }
  return entered(visit, dialogue, method);
}

async function entered(visit: Visit, dialogue: Dialogue, { name, enter }: Method): Promise<boolean> {
  const { findings, provider } = visit;
  try {
    const answer = await enter(dialogue);
    const reply = told(visit, answer);
    if (answer.status === 235) findings.add('smtp.login.accepted', { method: name });
    else if (answer.status < 500) findings.add('smtp.login.later', { reply });
    // What providers refuse a login for is known.
    else findings.add((name !== TOKEN && provider?.refusal) || 'smtp.login.refused', { reply });
    return answer.status === 235;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    findings.add('smtp.login.token', { reason: error.failure.reply ?? error.message });
    return false;
  }
}

const TOKEN = 'XOAUTH2';

function methodsOf(visit: Visit, auth: SmtpAuth): readonly Method[] {
  if (isOfTokens(auth)) return [{ name: TOKEN, enter: (dialogue) => byToken(visit, dialogue, auth) }];
  const { user = '', pass = '' } = auth;
  return [
    { name: 'PLAIN', enter: (dialogue) => dialogue.ask(`AUTH PLAIN ${base64(`\0${user}\0${pass}`)}`, 'AUTH PLAIN …') },
    { name: 'LOGIN', enter: (dialogue) => byLogin(dialogue, user, pass) },
    { name: 'CRAM-MD5', enter: (dialogue) => byChallenge(dialogue, user, pass) },
  ];
}

async function byLogin(dialogue: Dialogue, user: string, pass: string): Promise<Reply> {
  const begun = await dialogue.ask('AUTH LOGIN');
  if (begun.status !== 334) return begun;
  const named = await dialogue.ask(base64(user), '…');
  return named.status === 334 ? dialogue.ask(base64(pass), '…') : named;
}

/** RFC 2195. */
async function byChallenge(dialogue: Dialogue, user: string, pass: string): Promise<Reply> {
  const asked = await dialogue.ask('AUTH CRAM-MD5');
  if (asked.status !== 334) return asked;
  const answer = createHmac('md5', pass)
    .update(Buffer.from(asked.lines[0] ?? '', 'base64'))
    .digest('hex');
  return dialogue.ask(base64(`${user} ${answer}`), '…');
}

async function byToken({ outbound, secrets, deadline }: Visit, dialogue: Dialogue, auth: ServiceAccount | MailboxTokens): Promise<Reply> {
  const known = 'accessToken' in auth && auth.accessToken ? { text: auth.accessToken, expires: auth.expires } : undefined;
  const inTime: typeof fetch = (input, init) => outbound.fetch(input, { ...init, signal: AbortSignal.any([deadline, ...(init?.signal ? [init.signal] : [])]) });
  const token = await new AccessTokens(grantOf(auth, inTime), known).current();
  const answer = base64(`user=${auth.user}\x01auth=Bearer ${token}\x01\x01`);
  secrets.add(token).add(answer);
  const first = await dialogue.ask(`AUTH ${TOKEN} ${answer}`, `AUTH ${TOKEN} …`);
  // It may explain itself before it refuses, and waits for an empty line until it does.
  return first.status === 334 ? dialogue.ask('', '…') : first;
}

function isOfTokens(auth: SmtpAuth): auth is ServiceAccount | MailboxTokens {
  return 'serviceClient' in auth || 'refreshToken' in auth || 'accessToken' in auth;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
