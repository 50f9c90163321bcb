import type { MailboxTokens, ServiceAccount, SmtpAuth } from '@gatepost/connector-config/smtp-auth';
import type { SMTPConnectionAuth, SMTPConnectionCustomAuthContext, SMTPConnectionCustomAuthHandlers } from 'nodemailer/lib/smtp-connection';
import { AccessTokens } from './access-tokens';
import { grantOf } from './token-grant';

/** The code of the failure where the server does not offer the login that is configured. */
export const NO_LOGIN = 'ENOLOGIN';
const TOKENS = 'XOAUTH2';
/** A method of ours: under the name of its own the library would put any other that is offered before it. */
const BY_TOKEN = 'BY-TOKEN';

/** How a connection shows who is there. */
export interface Login {
  readonly credentials: SMTPConnectionAuth;
  readonly methods: SMTPConnectionCustomAuthHandlers;
  /** What no answer of a server may repeat to anybody. */
  secrets(): readonly string[];
}

/** undefined: the server knows this machine by its address. */
export function loginOf(auth: SmtpAuth | undefined, call: typeof fetch): Login | undefined {
  if (!auth) return undefined;
  if (isOAuth2(auth)) return tokenLogin(auth, call);
  return auth.user && auth.pass ? passwordLogin(auth.user, auth.pass) : undefined;
}

function isOAuth2(auth: SmtpAuth): auth is ServiceAccount | MailboxTokens {
  return 'serviceClient' in auth || 'refreshToken' in auth || 'accessToken' in auth;
}

function passwordLogin(user: string, pass: string): Login {
  const secrets = [pass, base64(pass), base64(`\0${user}\0${pass}`)];
  return { credentials: { user, credentials: { user, pass } }, methods: {}, secrets: () => secrets };
}

/** Tokens are fetched here and not by the mail library, which would call whatever a configuration names by itself. */
function tokenLogin(auth: ServiceAccount | MailboxTokens, call: typeof fetch): Login {
  const tokens = new AccessTokens(grantOf(auth, call), 'accessToken' in auth ? { text: auth.accessToken ?? '', expires: auth.expires } : undefined);
  const xoauth2 = (token: string) => base64(`user=${auth.user}\x01auth=Bearer ${token}\x01\x01`);
  return {
    credentials: { user: auth.user, method: BY_TOKEN },
    methods: { [BY_TOKEN]: (context) => enter(context, tokens, xoauth2) },
    secrets: () => tokens.known().flatMap((token) => [token, xoauth2(token)]),
  };
}

/** A token that is refused although it should still hold is replaced once. */
async function enter(context: SMTPConnectionCustomAuthContext, tokens: AccessTokens, xoauth2: (token: string) => string): Promise<void> {
  // Of a server that lists none that is known here, it is tried.
  const { authMethods: offered } = context;
  if (offered.length > 0 && !offered.includes(TOKENS)) throw Object.assign(new Error('no login with tokens is offered'), { code: NO_LOGIN });
  const token = await carried(tokens.current());
  if (await isTaken(context, xoauth2(token))) return;
  const another = await carried(tokens.instead(token));
  if (another !== undefined && (await isTaken(context, xoauth2(another)))) return;
  throw new Error('the token was refused');
}

async function isTaken(context: SMTPConnectionCustomAuthContext, answer: string): Promise<boolean> {
  const first = await context.sendCommand(`AUTH ${TOKENS} ${answer}`);
  // It may explain itself before it refuses, and waits for an empty line until it does.
  const { response } = first.response.startsWith('334') ? await context.sendCommand('') : first;
  return response.startsWith('235');
}

/** The library writes its own code into the errors it is given. */
async function carried<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new Error('there is no token', { cause });
  }
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
