import type { CodeVariables } from './mail-variables';
import { pickTemplate, renderOwnTemplate, type OwnTemplate, type OwnTemplates } from './own-template';
import { sampleVariables } from './sample-variables';

const template = (content: string, more: Partial<OwnTemplate> = {}): OwnTemplate => ({
  contentType: 'text/plain',
  subject: 'Code',
  content,
  ...more,
});
const sample: CodeVariables = { ...sampleVariables.SignIn, user: undefined, uiLocales: undefined };
const text = (content: string, variables = {}) => renderOwnTemplate(template(content), 'en', { ...sample, ...variables }).text;

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
    const variables = { ...sample, applicationName: '<b title="x">A & B</b>' };
    const { html } = renderOwnTemplate(template('<p class="x">{{application.name}}</p>', { contentType: 'text/html' }), 'en', variables);
    expect(html).toBe('<p class="x">&lt;b title=&quot;x&quot;&gt;A &amp; B&lt;/b&gt;</p>');
  });

  it('keeps the subject on one line', () => {
    const variables = { ...sample, applicationName: 'Harbour\r\nBcc: eve@example.com' };
    expect(renderOwnTemplate(template('x', { subject: '{{code}} {{application.name}}' }), 'en', variables).subject).toBe('481902 Harbour Bcc: eve@example.com');
  });

  it('is HTML where it does not say what it is', () => {
    const { contentType, ...unsaid } = template('<p>{{code}}</p>');
    expect(renderOwnTemplate(unsaid, 'en', sample)).toEqual({ subject: 'Code', html: '<p>481902</p>', text: '481902\n' });
  });

  it('may name other senders, in which a name cannot become an address', () => {
    const senders = template('x', { sendFrom: '{{application.name}} <no-reply@harbour.example>', replyTo: 'help@harbour.example' });
    const hostile = { ...sample, applicationName: 'Eve <eve@example.com>, "x' };
    expect(renderOwnTemplate(senders, 'en', hostile)).toMatchObject({
      from: 'Eve eveexample.com x <no-reply@harbour.example>',
      replyTo: 'help@harbour.example',
    });
  });

  it('is the nearest there is', () => {
    const filed = new Map(['SignIn pt', 'SignIn de', 'Generic de', 'Generic pt'].map((place) => [place, template(place)]));
    const tenants: OwnTemplates = (type, language) => filed.get(`${type} ${language}`);
    const connectors = ['SignIn', 'Generic'].map((usageType) => ({ ...template(`connector ${usageType}`), usageType }));
    const picked = (type: string, locale: string, from = tenants) => pickTemplate(type, { locale, fallback: 'de' }, from, connectors)?.template.content;
    expect(picked('SignIn', 'pt')).toBe('SignIn pt');
    expect(picked('SignIn', 'fr')).toBe('SignIn de');
    expect(picked('Register', 'pt')).toBe('Generic de');
    expect(picked('SignIn', 'pt', () => undefined)).toBe('connector SignIn');
    expect(picked('BindMfa', 'pt', () => undefined)).toBe('connector Generic');
    const [signIn, generic] = connectors.map((connector) => ({ ...connector, isSuggested: true }));
    const chosen = (type: string, ...from: typeof connectors) => pickTemplate(type, { locale: 'pt', fallback: 'de' }, () => undefined, from)?.template.content;
    expect(signIn && chosen('SignIn', signIn, ...connectors.slice(1))).toBeUndefined();
    expect(generic && chosen('BindMfa', ...connectors.slice(0, 1), generic)).toBeUndefined();
    expect(pickTemplate('SignIn', { locale: 'pt', fallback: 'de' }, () => undefined, [])).toBeUndefined();
  });

  it('is filled at once, however it is built', () => {
    const started = Date.now();
    const parts = [
      '{{',
      '{{code}}',
      '{{ a',
      '{{a.a.a.a.a',
      '}}{{',
      '{{\t\t\t\t\t\t\t\t\t',
      '<',
      '<a',
      '<a ',
      '<a href="{{code}}',
      '<a b=',
      '<!--',
      '</',
      '<p>',
      '<title>',
      '&#',
      ' ',
    ];
    for (const part of parts) {
      const content = part.repeat(100_000 / part.length);
      for (const contentType of ['text/plain', 'text/html'] as const) renderOwnTemplate(template(content, { contentType }), 'en', sample);
    }
    expect(Date.now() - started).toBeLessThan(5000);
  });
});

describe('values of a template', () => {
  it('are all that is known', () => {
    const known = {
      ...sample,
      uiLocales: 'fr-CA fr',
      application: { id: 'web', displayName: 'Harbour login', branding: { logoUrl: 'https://harbour.example/logo.png' } },
      organization: { id: 'quay', name: 'North Quay' },
      user: { id: 'u1', name: 'Mara', primaryEmail: 'mara@example.com', profile: { givenName: 'M' } },
    };
    const content =
      '{{application.id}}|{{application.displayName}}|{{application.branding.logoUrl}}|{{organization.id}}|{{organization.name}}|{{user.id}}|{{user.name}}|{{user.primaryEmail}}|{{user.profile.givenName}}|{{uiLocales}}|{{locale}}|{{device.browser}}|{{validFor}}|{{validUntil}}|{{askedAt}}';
    expect(text(content, known)?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).toBe(
      'web|Harbour login|https://harbour.example/logo.png|quay|North Quay|u1|Mara|mara@example.com|M|fr-CA fr|en|Chrome|10 minutes|12:13 UTC|23 November 2026, 12:03 UTC',
    );
  });

  it('of an invitation are its link and who invites, and no code', () => {
    const content = '{{link}} {{inviter.name}} {{organization.name}} [{{code}}]';
    expect(renderOwnTemplate(template(content), 'en', sampleVariables.OrganizationInvitation).text).toBe(
      'https://id.harbour.example/invitations/sample Jonas Okafor North Quay Rowing []',
    );
  });

  it('that are names are short and no links, pictures are of https', () => {
    const hostile = { user: { name: `www.evil.example http://evil.example ${'x'.repeat(200)}`, avatar: 'http://evil.example/x.png' } };
    const written = text('{{user.name}}|{{user.avatar}}', hostile) ?? '';
    expect(written).not.toMatch(/evil\.example|:\/\//);
    expect(written.length).toBeLessThan(80);
    expect(written).toMatch(/\|$/);
  });

  it('are written in the language of the template, whatever the recipient asked for', () => {
    const written = renderOwnTemplate(template('{{validFor}} {{locale}}'), 'fr', sample, 'de').text;
    expect(written.replaceAll('\u00a0', ' ')).toBe('10 Minuten fr');
    expect(renderOwnTemplate(template('{{validFor}}'), 'not a language', sample).text).toMatch(/10.minutes/);
  });
});

describe('both parts of a mail', () => {
  it('are there for a template of HTML: its text is made of it', () => {
    const html =
      '<html><head><title>x</title></head><body><h1>Hello</h1><p>Your code is <b>{{code}}</b>.</p><a href="https://harbour.example/help">Help</a></body></html>';
    const mail = renderOwnTemplate(template(html, { contentType: 'text/html' }), 'en', sample);
    expect(mail.text).toBe('Hello\n\nYour code is 481902.\n\nHelp <https://harbour.example/help>\n');
  });

  it('are there for a template of text: its HTML is printed on the same paper as the mails of the product', () => {
    const mail = renderOwnTemplate(template('Hello <b>,\n\n{{code}}\n\nsee https://harbour.example/?c={{code}}.\nBye'), 'ar', sample);
    expect(mail.text).toBe('Hello <b>,\n\n481902\n\nsee https://harbour.example/?c=481902.\nBye');
    expect(mail.html).toContain('<html lang="ar" dir="rtl"');
    expect(mail.html).toContain('>Hello &lt;b&gt;,</td>');
    expect(mail.html).toMatch(/<td dir="ltr" class="well ink code"[^>]*>481902<\/td>/);
    expect(mail.html).toMatch(/see <a href="https:\/\/harbour\.example\/\?c=481902"[^>]*>https:\/\/harbour\.example\/\?c=481902<\/a>\.<br>Bye/);
  });

  it('have one large code: the others are in the line', () => {
    const { html } = renderOwnTemplate(template('{{code}}\n\n{{code}}\n\n{{code}}'), 'en', sample);
    expect(html.match(/class="well ink code"/g)).toHaveLength(1);
    expect(html.match(/>481902</g)).toHaveLength(3);
  });

  it('hold the code even where HTML shows it only in a place that a text does not have', () => {
    const html = '<p>Hello</p><div style="display:none">{{code}}</div>';
    expect(renderOwnTemplate(template(html, { contentType: 'text/html' }), 'en', sample).text).toBe('Hello\n\n481902\n');
  });

  it('hold the code even where HTML has no words', () => {
    expect(renderOwnTemplate(template('<img src="x.png">', { contentType: 'text/html' }), 'en', sample).text).toBe('481902\n');
  });
});

describe('the senders of a template', () => {
  const { SignIn } = sampleVariables;
  const replyTo = (written: string, changed: object = {}) => renderOwnTemplate(template('x', { replyTo: written }), 'en', { ...SignIn, ...changed }).replyTo;

  it('may be an address that a variable alone holds', () => {
    expect(replyTo('{{user.primaryEmail}}')).toBe('mara.lindqvist@example.com');
    expect(replyTo(' {{ to }} ')).toBe('mara.lindqvist@example.com');
    expect(replyTo('{{user.primaryEmail}}', { user: {} })).toBe('');
  });

  it.each(['eve@evil.example', 'Eve <eve@evil.example>', 'a@evil.example, b@evil.example', '"a" <b@evil.example>', 'a\r\nBcc: eve@evil.example'])(
    'are never what somebody is called, as in %j',
    (name) => {
      const changed = { applicationName: name, user: { name, primaryEmail: `${name}, x@evil.example` } };
      for (const written of ['{{application.name}}', '{{user.name}} <a@harbour.example>', '{{user.primaryEmail}}', '"{{user.name}}" <a@harbour.example>'])
        expect(replyTo(written, changed)?.replace(/ <a@harbour\.example>$/, '')).not.toMatch(/[@<>,;\r\n]/);
    },
  );
});
