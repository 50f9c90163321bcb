import type { SmtpAuth } from '@gatepost/connector-config/smtp-auth';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Journal } from '@gatepost/connector-kit/journal';
import type { Outbound } from '@gatepost/connector-kit/outbound';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { smtpConnector } from './smtp-connector';
import { authorizationServer, type TokenAnswer } from './testing/authorization-server';
import { directly } from './testing/directly';
import { sampleEmail } from './testing/sample-email';
import { tokenMailServer } from './testing/token-mail-server';

const MAILBOX = 'no-reply@harbour.example';
const REFRESH = 'canary-refresh-token';
const SECRET = 'canary-client-secret';
const tokens = { type: 'OAuth2', user: MAILBOX, clientId: 'harbour', clientSecret: SECRET, refreshToken: REFRESH } as const;
const granted = (token: string, more: object = {}): TokenAnswer => ({ body: { access_token: token, expires_in: 3600, ...more } });
const open: (() => unknown)[] = [];

interface Scene {
  readonly good?: readonly string[];
  readonly explains?: boolean;
  readonly answers?: readonly TokenAnswer[];
  readonly auth?: (url: string) => SmtpAuth;
}

/** A mail server, an authorization server, and a connector between them whose every call is seen. */
async function scene({ good = ['fresh'], explains, answers = [granted('fresh')], auth = (accessUrl) => ({ ...tokens, accessUrl }) }: Scene = {}) {
  const [mail, authorization] = await Promise.all([tokenMailServer(good, explains), authorizationServer(...answers)]);
  const called: string[] = [];
  const outbound: Outbound = {
    ...directly,
    fetch(input, init) {
      const { url } = new Request(input);
      called.push(url);
      return fetch(url.startsWith('https://oauth2.googleapis.com/') ? authorization.url : url, init);
    },
  };
  const config = { host: '127.0.0.1', port: mail.server.port, fromEmail: MAILBOX, servername: 'localhost', tls: { ca: mail.ca } };
  const connector = smtpConnector({ ...config, auth: auth(authorization.url) }, outbound, 4_000);
  open.push(
    () => connector.close(),
    () => mail.server.stop(),
    () => authorization.stop(),
  );
  return { connector, called, mails: mail.server.mails, logins: mail.logins, asked: authorization.asked };
}

async function errorOf(work: Promise<unknown>): Promise<ConnectorError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof ConnectorError) return error;
  throw new Error('it did not fail as a connector does', { cause: error });
}

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

describe('a mailbox that is opened with tokens', () => {
  it('is opened with one that a refresh token was exchanged for, through the guard alone', async () => {
    const { connector, mails, logins, asked, called } = await scene();
    const journal = new Journal();
    await connector.send(sampleEmail, journal);
    expect(mails).toHaveLength(1);
    expect(logins).toEqual([{ user: MAILBOX, token: 'fresh' }]);
    expect(asked).toEqual([{ grant_type: 'refresh_token', refresh_token: REFRESH, client_id: 'harbour', client_secret: SECRET }]);
    expect(called).toHaveLength(1);
    expect(journal.facts.dialogue.map(({ text }) => text)).toContain('AUTH XOAUTH2 …');
    for (const secret of ['fresh', REFRESH, SECRET]) expect(JSON.stringify(journal.facts)).not.toContain(secret);
  });

  it('needs one exchange, however many mails wait for it and however many connections carry them', async () => {
    const { connector, mails, logins, asked } = await scene();
    await Promise.all(Array.from({ length: 40 }, (_, index) => connector.send({ ...sampleEmail, id: `mail${index}` }, new Journal())));
    expect(mails).toHaveLength(40);
    expect(logins.length).toBeGreaterThan(1);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['keeps a token for other connections', 120, ['first', 'first']],
    ['gets another token shortly before the last one expires', 30, ['first', 'second']],
  ])('%s', async (_what, seconds, shown) => {
    const answers = [granted('first', { expires_in: seconds }), granted('second', { expires_in: seconds })];
    const { connector, logins } = await scene({ good: ['first', 'second'], answers });
    // A closed connector still sends, but keeps no connection.
    connector.close();
    await connector.rehearse(new Journal());
    await connector.rehearse(new Journal());
    expect(logins.map(({ token }) => token)).toEqual(shown);
  });

  it('shows the newest refresh token where each exchange brings another', async () => {
    const answers = [granted('first', { expires_in: 1, refresh_token: 'second-refresh-token' }), granted('second')];
    const { connector, asked } = await scene({ good: ['first', 'second'], answers });
    connector.close();
    await connector.rehearse(new Journal());
    await connector.rehearse(new Journal());
    expect(asked.map((form) => form['refresh_token'])).toEqual([REFRESH, 'second-refresh-token']);
  });

  it.each([
    ['explains itself first', true],
    ['just says 535', false],
  ])('is tried once more with a new token when a server that %s does not take the stored one', async (_what, explains) => {
    const { connector, mails, logins, asked } = await scene({ explains, auth: (accessUrl) => ({ ...tokens, accessToken: 'stale', accessUrl }) });
    await connector.send(sampleEmail, new Journal());
    expect(logins.map(({ token }) => token)).toEqual(['stale', 'fresh']);
    expect([mails.length, asked.length]).toEqual([1, 1]);
  });

  it('stays shut when the new token is not taken either', async () => {
    const { connector, mails, logins } = await scene({ good: [], explains: false });
    const { code, failure } = await errorOf(connector.send(sampleEmail, new Journal()));
    expect({ code, retry: failure.retry, stage: failure.stage }).toEqual({ code: 'authorization_failed', retry: 'permanent', stage: 'login' });
    expect(failure.reply).toBe('535 5.7.3 [hidden] is no token of [address]');
    expect([mails.length, logins.length]).toEqual([0, 2]);
  });

  it('is opened with an access token alone for as long as that holds', async () => {
    const only = (expires?: number) => () => ({ user: MAILBOX, accessToken: 'fresh', ...(expires !== undefined && { expires }) });
    const lasting = await scene({ auth: only() });
    await lasting.connector.send(sampleEmail, new Journal());
    expect([lasting.mails.length, lasting.called.length]).toEqual([1, 0]);
    const over = await scene({ auth: only(Date.now() + 1_000) });
    const { code, message, failure } = await errorOf(over.connector.send(sampleEmail, new Journal()));
    expect({ code, retry: failure.retry, stage: failure.stage }).toEqual({ code: 'authorization_failed', retry: 'permanent', stage: 'login' });
    expect(message).toContain('no refresh token');
    expect([over.logins, over.called]).toEqual([[], []]);
  });
});

describe('a service account', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const plain = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' }).toString();
  const account = (key: string | { key: string; passphrase: string }) => ({ type: 'oauth2', user: MAILBOX, serviceClient: '1234', privateKey: key }) as const;

  it.each([
    ['as PEM', plain],
    ['as it stands in a key file', plain.replaceAll('\n', '\\n')],
    ['under a passphrase', { key: locked, passphrase: 'open sesame' }],
  ])('signs with its key, given %s, that it acts for the mailbox', async (_what, key) => {
    const { connector, mails, asked, called } = await scene({ auth: () => account(key) });
    await connector.send(sampleEmail, new Journal());
    expect([mails.length, called]).toEqual([1, ['https://oauth2.googleapis.com/token']]);
    const [form] = asked;
    expect(form?.['grant_type']).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    const [head = '', claims = '', signature = ''] = form?.['assertion']?.split('.') ?? [];
    expect(
      verify(
        'sha256',
        Buffer.from(`${head}.${claims}`),
        createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
        Buffer.from(signature, 'base64url'),
      ),
    ).toBe(true);
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg: 'RS256', typ: 'JWT' });
    const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iat: number; exp: number };
    const whoAndWhat = { iss: '1234', sub: MAILBOX, aud: 'https://oauth2.googleapis.com/token', scope: 'https://mail.google.com/' };
    expect(said).toMatchObject(whoAndWhat);
    expect(said.exp - said.iat).toBe(300);
    expect(Math.abs(said.iat - Date.now() / 1000)).toBeLessThan(10);
  });

  it.each([
    ['no key', 'canary-key'],
    ['a key of another kind', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['a wrong passphrase', { key: locked, passphrase: 'canary' }],
  ])('with %s is refused before anything is sent', (_what, key) => {
    const config = { host: 'smtp.example.com', port: 587, fromEmail: MAILBOX, auth: account(key) };
    expect(() => smtpConnector(config, directly)).toThrow(new Error('The private key cannot be read as an RSA key in PEM.'));
  });
});
