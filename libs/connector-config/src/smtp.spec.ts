import { fields } from './fields';
import { confidentialOf, MASK, maskSecrets, unmaskSecrets } from './masked-secrets';
import { smtpConfig } from './smtp';

const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
  usageType,
  contentType: 'text/plain',
  subject: 'Your code',
  content: '{{code}}',
}));
const complete = {
  host: 'smtp.example.com',
  port: 587,
  auth: { type: 'login', user: 'me', pass: 'secret' },
  fromEmail: 'Harbour <no-reply@harbour.example>',
  templates,
};

describe('the configuration of the SMTP connector', () => {
  it('takes what the contract names', () => {
    expect(smtpConfig.parse(complete)).toEqual(complete);
  });

  it('takes every field of the contract', () => {
    const more = {
      replyTo: 'help@harbour.example',
      logger: true,
      debug: false,
      disableFileAccess: false,
      disableUrlAccess: false,
      name: 'harbour.example',
      localAddress: '192.0.2.7',
      servername: 'smtp.example.com',
      connectionTimeout: 120_000,
      greetingTimeout: 30_000,
      socketTimeout: 600_000,
      dnsTimeout: 30_000,
      secure: false,
      tls: { minVersion: 'TLSv1.3' },
      ignoreTLS: false,
      requireTLS: true,
      customHeaders: { 'X-Mail-Kind': 'code', 'List-Id': ['one', 'two'] },
    };
    expect(smtpConfig.parse({ ...complete, ...more })).toEqual({ ...complete, ...more });
  });

  it('drops keys the mail library would act on', () => {
    const hostile = {
      sendmail: true,
      path: '/bin/sh',
      args: ['-c'],
      proxy: 'http://evil',
      url: 'smtp://evil',
      lmtp: true,
      getSocket: 'x',
      service: 'Gmail',
    };
    expect(smtpConfig.parse({ ...complete, ...hostile, tls: { rejectUnauthorized: false, minVersion: 'TLSv1.2' } })).toEqual({
      ...complete,
      tls: { minVersion: 'TLSv1.2' },
    });
  });

  it('names the usage types that have no template', () => {
    const given = smtpConfig.safeParse({ ...complete, templates: templates.slice(1, 3) });
    expect(given.error?.issues.map(({ message }) => message)).toEqual(['has no template for Register, Generic']);
  });

  it.each([
    ['a host with a line break', { host: 'smtp.example.com\r\nRCPT TO:<eve@example.com>' }],
    ['a name with a line break', { name: 'me\r\nMAIL FROM:<>' }],
    ['a sender with a line break', { fromEmail: 'a@harbour.example\r\nBcc: eve@example.com' }],
    ['a port beyond the ports', { port: 65_536 }],
    ['a user without a password', { auth: { user: 'me' } }],
    ['a login of another kind', { auth: { type: 'kerberos', user: 'me', pass: 'x' } }],
    ['a login with something beside it', { auth: { type: 'login', user: 'me', pass: 'x', method: 'PLAIN' } }],
    ['tokens without a mailbox', { auth: { type: 'OAuth2', accessToken: 'x' } }],
    ['tokens without a token', { auth: { type: 'OAuth2', user: 'me', clientId: 'x', clientSecret: 'x' } }],
    ['a token endpoint that is no web address', { auth: { user: 'me', refreshToken: 'x', accessUrl: 'file:///etc/passwd' } }],
    ['a service account without its key', { auth: { type: 'OAuth2', user: 'me', serviceClient: 'x' } }],
    ['a mailbox with a line break', { auth: { user: 'me\r\nRCPT TO:<eve@example.com>', accessToken: 'x' } }],
    ['a template of another kind', { templates: [...templates, { ...templates[0], contentType: 'text/markdown' }] }],
    ['a header that says who it is to', { customHeaders: { Bcc: 'eve@example.com' } }],
    ['a header that says what it is made of', { customHeaders: { 'Content-Type': 'text/html' } }],
    ['a header with a line break', { customHeaders: { 'X-Mail': 'a\r\nBcc: eve@example.com' } }],
    ['an address of its own that is a name', { localAddress: 'localhost' }],
    ['a template beyond 64 KB', { templates: [...templates, { ...templates[0], content: 'x'.repeat(65_537) }] }],
  ])('refuses %s', (_what, changed) => {
    expect(smtpConfig.safeParse({ ...complete, ...changed }).success).toBe(false);
  });

  it.each([
    ['no login', undefined],
    ['a login of a relay', { type: 'login' }],
    ['a login without its type', { user: 'me', pass: 'x' }],
    ['a login in capitals', { type: 'LOGIN', user: 'me', pass: 'x' }],
    ['a service account', { type: 'OAuth2', user: 'me', serviceClient: '1', privateKey: 'PEM' }],
    ['a service account whose key has a passphrase', { type: 'oauth2', user: 'me', serviceClient: '1', privateKey: { key: 'PEM', passphrase: 'x' } }],
    ['a service account without its type', { user: 'me', serviceClient: '1', privateKey: 'PEM' }],
    ['tokens', { type: 'OAUTH2', user: 'me', clientId: '1', clientSecret: 'x', refreshToken: 'y', accessUrl: 'https://accounts.example/token' }],
    ['an access token alone', { user: 'me', accessToken: 'x', expires: 1_800_000_000_000 }],
  ])('takes %s as it comes', (_what, auth) => {
    const given = { ...complete, auth };
    expect(smtpConfig.parse(given)).toEqual(given);
  });

  it('tells what a login may be where one is none', () => {
    const given = smtpConfig.safeParse({ ...complete, auth: { user: 'me' } });
    expect(given.error?.issues).toEqual([expect.objectContaining({ path: ['auth'], message: expect.stringContaining('service account') as string })]);
  });

  it('hides every secret of every kind of login', () => {
    const auths = [
      { user: 'me', pass: 'canary-1' },
      { user: 'me', serviceClient: '1', privateKey: 'canary-2' },
      { user: 'me', serviceClient: '1', privateKey: { key: 'canary-3', passphrase: 'canary-4' } },
      { user: 'me', clientId: '1', clientSecret: 'canary-5', refreshToken: 'canary-6', accessToken: 'canary-7' },
    ];
    const shown = auths.map((auth) => maskSecrets(confidentialOf(smtpConfig), { ...complete, auth }));
    expect(JSON.stringify(shown)).not.toContain('canary');
    expect(JSON.stringify(shown).split(MASK)).toHaveLength(7);
  });

  it.each([
    ['the mailbox', { user: 'eve' }],
    ['the client', { clientId: '2' }],
    ['the token endpoint', { accessUrl: 'https://eve.example/token' }],
  ])('asks for tokens again when %s is another', (_what, changed) => {
    const stored = { ...complete, auth: { user: 'me', clientId: '1', refreshToken: 'canary' } };
    const sent = { ...complete, auth: { ...stored.auth, ...changed, refreshToken: MASK } };
    expect(unmaskSecrets(confidentialOf(smtpConfig), sent, stored)).toEqual({ missing: [['auth', 'refreshToken']] });
  });

  it('tells a form about every field', () => {
    for (const schema of Object.values(smtpConfig.shape)) expect(fields.get(schema)?.label).toMatch(/\w/);
  });
});
