import { sampleVariables } from './mail-variables';
import { pickTemplate, renderOwnTemplate, type OwnTemplate, type OwnTemplates } from './own-template';

const template = (content: string, more: Partial<OwnTemplate> = {}): OwnTemplate => ({
  contentType: 'text/plain',
  subject: 'Code',
  content,
  ...more,
});
const text = (content: string, variables = {}) => renderOwnTemplate(template(content), 'en', { ...sampleVariables, ...variables }).text;

describe('a template of one’s own', () => {
  it.each([
    ['Your code is {{code}}.', 'Your code is 481902.'],
    ['{{ code }} for {{to}} at {{application.name}} in {{locale}}', '481902 for mara.lindqvist@example.com at Harbour in en'],
    ['{{application.missing}}|{{code.length}}|{{application}}', '||'],
    ['{{unknown}} {{unknown.name}}', '{{unknown}} {{unknown.name}}'],
    ['{{user.name}}|{{organization.branding.logoUrl}}|{{link}}|{{inviter}}|{{uiLocales}}', '||||'],
    ['{{constructor.name}} {{__proto__.x}} {{application.constructor.name}}', '{{constructor.name}} {{__proto__.x}} '],
    ['{{{code}}} {{ {{code}} }} {{code', '{481902} {{ 481902 }} {{code'],
    ['{{#if code}}x{{/if}}', '{{#if code}}x{{/if}}'],
  ])('%j becomes %j', (content, expected) => {
    expect(text(content)).toBe(expected);
  });

  it('is filled in one pass: a value that looks like a placeholder stays', () => {
    expect(text('{{application.name}}', { applicationName: '{{code}}' })).toBe('{{code}}');
  });

  it('escapes values in HTML and leaves the rest as it was written', () => {
    const variables = { ...sampleVariables, applicationName: '<b title="x">A & B</b>' };
    const { html } = renderOwnTemplate(template('<p class="x">{{application.name}}</p>', { contentType: 'text/html' }), 'en', variables);
    expect(html).toBe('<p class="x">&lt;b title=&quot;x&quot;&gt;A &amp; B&lt;/b&gt;</p>');
  });

  it('keeps the subject on one line', () => {
    const variables = { ...sampleVariables, applicationName: 'Harbour\r\nBcc: eve@example.com' };
    expect(renderOwnTemplate(template('x', { subject: '{{code}} {{application.name}}' }), 'en', variables).subject).toBe('481902 Harbour Bcc: eve@example.com');
  });

  it('is HTML where it does not say what it is', () => {
    const { contentType, ...unsaid } = template('<p>{{code}}</p>');
    expect(renderOwnTemplate(unsaid, 'en', sampleVariables)).toEqual({ subject: 'Code', html: '<p>481902</p>' });
  });

  it('may name other senders, in which a name cannot become an address', () => {
    const senders = template('x', { sendFrom: '{{application.name}} <no-reply@harbour.example>', replyTo: 'help@harbour.example' });
    const hostile = { ...sampleVariables, applicationName: 'Eve <eve@example.com>, "x' };
    expect(renderOwnTemplate(senders, 'en', hostile)).toMatchObject({
      from: 'Eve eveexample.com x <no-reply@harbour.example>',
      replyTo: 'help@harbour.example',
    });
  });

  it('is the nearest there is', () => {
    const filed = new Map(['SignIn pt', 'SignIn de', 'Generic de', 'Generic pt'].map((place) => [place, template(place)]));
    const tenants: OwnTemplates = (type, language) => filed.get(`${type} ${language}`);
    const connectors = ['SignIn', 'Generic'].map((usageType) => ({ ...template(`connector ${usageType}`), usageType }));
    const picked = (type: string, locale: string, from = tenants) => pickTemplate(type, { locale, fallback: 'de' }, from, connectors)?.content;
    expect(picked('SignIn', 'pt')).toBe('SignIn pt');
    expect(picked('SignIn', 'fr')).toBe('SignIn de');
    expect(picked('Register', 'pt')).toBe('Generic de');
    expect(picked('SignIn', 'pt', () => undefined)).toBe('connector SignIn');
    expect(picked('BindMfa', 'pt', () => undefined)).toBe('connector Generic');
    expect(pickTemplate('SignIn', { locale: 'pt', fallback: 'de' }, () => undefined, [])).toBeUndefined();
  });

  it('is filled at once, however it is built', () => {
    const started = Date.now();
    for (const part of ['{{', '{{code}}', '{{ a', '{{a.a.a.a.a', '}}{{', '{{\t\t\t\t\t\t\t\t\t']) text(part.repeat(100_000 / part.length));
    expect(Date.now() - started).toBeLessThan(250);
  });
});
