import { fields } from './fields';
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
    ['a login of another kind', { auth: { type: 'OAuth2', user: 'me', accessToken: 'x' } }],
    ['a template of another kind', { templates: [...templates, { ...templates[0], contentType: 'text/markdown' }] }],
    ['a header that says who it is to', { customHeaders: { Bcc: 'eve@example.com' } }],
    ['a header that says what it is made of', { customHeaders: { 'Content-Type': 'text/html' } }],
    ['a header with a line break', { customHeaders: { 'X-Mail': 'a\r\nBcc: eve@example.com' } }],
    ['an address of its own that is a name', { localAddress: 'localhost' }],
    ['a template beyond 64 KB', { templates: [...templates, { ...templates[0], content: 'x'.repeat(65_537) }] }],
  ])('refuses %s', (_what, changed) => {
    expect(smtpConfig.safeParse({ ...complete, ...changed }).success).toBe(false);
  });

  it('tells a form about every field', () => {
    for (const schema of Object.values(smtpConfig.shape)) expect(fields.get(schema)?.label).toMatch(/\w/);
  });
});
