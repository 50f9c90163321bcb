import type { MailboxTokens, ServiceAccount } from '@gatepost/connector-config/smtp-auth';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import type { AccessToken } from './access-tokens';
import { requestToken } from './token-request';

const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';
const GOOGLE_MAIL = 'https://mail.google.com/';
const ASSERTION_SECONDS = 300;

/** How new access tokens are come by; undefined: not at all. */
export function grantOf(auth: ServiceAccount | MailboxTokens, call: typeof fetch): (() => Promise<AccessToken>) | undefined {
  if ('serviceClient' in auth) return serviceAccountGrant(auth, call);
  return auth.refreshToken ? refreshGrant(auth, auth.refreshToken, call) : undefined;
}

/** RFC 6749, section 6. A server that hands out a new refresh token with each answer wants to see that one the next time. */
function refreshGrant({ clientId, clientSecret, accessUrl }: MailboxTokens, configured: string, call: typeof fetch): () => Promise<AccessToken> {
  let refreshToken = configured;
  return async () => {
    const form = {
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      ...(clientId && { client_id: clientId }),
      ...(clientSecret && { client_secret: clientSecret }),
    };
    const answer = await requestToken(accessUrl ?? GOOGLE_TOKENS, form, [refreshToken, clientSecret ?? ''], call);
    refreshToken = answer.refreshToken ?? refreshToken;
    return answer;
  };
}

/** RFC 7523: the service account signs that it acts for the mailbox. */
function serviceAccountGrant({ serviceClient, user, privateKey }: ServiceAccount, call: typeof fetch): () => Promise<AccessToken> {
  const key = keyOf(privateKey);
  return () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: serviceClient, sub: user, scope: GOOGLE_MAIL, aud: GOOGLE_TOKENS, iat: now, exp: now + ASSERTION_SECONDS };
    const said = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
    const assertion = `${said}.${sign('sha256', Buffer.from(said), key).toString('base64url')}`;
    return requestToken(GOOGLE_TOKENS, { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }, [assertion], call);
  };
}

function keyOf(privateKey: ServiceAccount['privateKey']): KeyObject {
  const { key, passphrase } = typeof privateKey === 'string' ? { key: privateKey } : privateKey;
  try {
    // Copied out of a key file its line breaks are still written as two characters.
    const read = createPrivateKey({ key: key.replaceAll('\\n', '\n'), ...(passphrase && { passphrase }) });
    if (read.asymmetricKeyType === 'rsa') return read;
  } catch {
    // What the reader says could hold a part of the key.
  }
  throw new ConnectorError('invalid_config', 'The private key cannot be read as an RSA key in PEM.', { retry: 'permanent', stage: 'login' });
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
