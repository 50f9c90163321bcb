import { sampleVariables } from './mail-variables';
import { pickTemplate, renderOwnTemplate, type OwnTemplate } from './own-template';

const template = (content: string, more: Partial<OwnTemplate> = {}): OwnTemplate => ({
  usageType: 'SignIn',
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
    ['{{unknown}} {{user.name}}', '{{unknown}} {{user.name}}'],
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

  it('is chosen by its usage type, or else the general one is', () => {
    const templates = ['Register', 'Generic'].map((usageType) => template('x', { usageType }));
    expect(pickTemplate(templates, 'Register')?.usageType).toBe('Register');
    expect(pickTemplate(templates, 'SignIn')?.usageType).toBe('Generic');
    expect(pickTemplate([], 'SignIn')).toBeUndefined();
  });

  it('is filled at once, however it is built', () => {
    const started = Date.now();
    for (const part of ['{{', '{{code}}', '{{ a', '{{a.a.a.a.a', '}}{{', '{{\t\t\t\t\t\t\t\t\t']) text(part.repeat(100_000 / part.length));
    expect(Date.now() - started).toBeLessThan(250);
  });
});
