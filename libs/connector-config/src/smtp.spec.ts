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

  it('drops keys the mail library would act on', () => {
    const hostile = {
      sendmail: true,
      path: '/bin/sh',
      args: ['-c'],
      proxy: 'http://evil',
      url: 'smtp://evil',
      logger: true,
      debug: true,
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
    ['a template beyond 64 KB', { templates: [...templates, { ...templates[0], content: 'x'.repeat(65_537) }] }],
  ])('refuses %s', (_what, changed) => {
    expect(smtpConfig.safeParse({ ...complete, ...changed }).success).toBe(false);
  });

  it('tells a form about every field', () => {
    for (const schema of Object.values(smtpConfig.shape)) expect(fields.get(schema)?.label).toMatch(/\w/);
  });
});
