import { defaultTemplate } from './default-template';
import { lintTemplate, type CheckedTemplate } from './lint-template';
import { mailKinds } from './mail-kind';
import { mailLanguageTags } from './mail-language';

const template: CheckedTemplate = { type: 'SignIn', subject: 'Your code', content: '<p lang="en">Your code is {{code}}.</p>' };
const findings = (changed: Partial<CheckedTemplate>) => lintTemplate({ ...template, ...changed });
const codes = (changed: Partial<CheckedTemplate>) => findings(changed).map(({ code }) => code);
const html = (content: string) => ({ content: `<div lang="en">{{code}} ${content}</div>` });

describe('the lint of a template', () => {
  it.each(mailLanguageTags.flatMap((language) => mailKinds.map((kind) => [kind, language] as const)))(
    'finds nothing in that of the product for %s in %s',
    (kind, language) => {
      expect(lintTemplate({ ...defaultTemplate(kind, language, '#ffd400'), type: kind })).toEqual([]);
    },
  );

  it.each([
    ['missing-code', { content: '<p lang="en">Hello</p>' }],
    ['unknown-variable', { subject: '{{password}}' }],
    ['expression', html('{{#if x}}')],
    ['expression', html('{{{application.name}}}')],
    ['subject-too-long', { subject: 'x'.repeat(201) }],
    ['too-large', { content: `{{code}}${'ä'.repeat(33_000)}` }],
    ['forbidden-element', html('<script>x</script>')],
    ['forbidden-element', html('<iframe></iframe>')],
    ['forbidden-element', html('<form></form>')],
    ['forbidden-element', html('<meta http-equiv="Refresh" content="0">')],
    ['event-handler', html('<p onclick="x">y</p>')],
    ['script-link', html('<a href=" JavaScript:x">y</a>')],
    ['script-link', html('<a href="java&#0115cript&colon;x">y</a>')],
    ['script-link', html('<a href="java&Tab;script\n:x">y</a>')],
    ['script-link', html('<img src="data:text/html,x" alt="">')],
    ['variable-in-tag', html('<p {{to}}>y</p>')],
    ['variable-host', html('<a href="https://{{application.id}}.example/">y</a>')],
  ])('refuses %s', (code, changed) => {
    expect(findings(changed)).toEqual([expect.objectContaining({ code, severity: 'error' })]);
  });

  it.each([
    ['missing-link', { type: 'OrganizationInvitation', content: '<p lang="en">Hello</p>' }],
    ['unknown-member', html('{{application.nam}}')],
    ['other-kind', html('{{inviter.name}}')],
    ['other-kind', { type: 'OrganizationInvitation', content: '<p lang="en">{{link}} {{code}}</p>' }],
    ['long-subject', { subject: 'x'.repeat(61) }],
    ['near-clip', html('{{to}} '.repeat(4_000))],
    ['low-contrast', html('<p style="color:#999999">grey</p>')],
    ['image-without-alt', html('<img src="cid:logo">')],
    ['external-image', html('<img src="https://x.example/a.png" alt="">')],
    ['external-image', html('<img src="{{application.branding.logoUrl}}" alt="">')],
    ['insecure-link', html('<a href="http://x.example/">y</a>')],
    ['missing-lang', { content: '<p>{{code}}</p>' }],
    ['unsupported-element', html('<button>y</button>')],
    ['no-text', { content: '<p lang="en">Hello <img src="cid:x" alt="" title="{{code}}"></p>' }],
    ['no-text', { type: 'OrganizationInvitation', content: '<p lang="en" title="{{link}}"></p>' }],
  ])('advises about %s', (code, changed) => {
    expect(findings(changed)).toEqual([expect.objectContaining({ code, severity: 'warning' })]);
  });

  it.each([
    [{}],
    [{ contentType: 'text/plain' as const, content: 'Your code: {{code}} <script> http://x' }],
    [{ subject: 'x'.repeat(60) }],
    [{ subject: `${'x'.repeat(45)} {{application.displayName}}` }],
    [{ subject: 'Your code for {{application.name}}', replyTo: 'help@harbour.example', sendFrom: '{{organization.name}} <a@harbour.example>' }],
    [html('<a href="https://x.example/{{to}}" style="color:#0b57d0">y</a><img src="cid:a" alt="Harbour">')],
    [html('<p style="color:#777777;font-size:24px">large</p><p style="color:#999;display:none">hidden</p>')],
    [html('<td style="background:#12554c url(x.png);color:#12554c">cannot be told</td>')],
    [{ type: 'Test', content: '<p lang="en">{{code}}</p>' }],
  ])('finds nothing in %j', (changed) => {
    expect(codes(changed)).toEqual([]);
  });

  it('tells what was meant', () => {
    expect(findings(html('{{aplication.name}} {{user.nane}}'))).toEqual([
      expect.objectContaining({
        code: 'unknown-variable',
        message: '{{aplication.name}} is not known: did you mean {{application.name}}?',
        suggestion: '{{application.name}}',
      }),
      expect.objectContaining({ code: 'unknown-member', suggestion: '{{user.name}}' }),
    ]);
  });

  it('tells which words it is about, and where they stand first', () => {
    const found = findings({ subject: '{{cod}}', content: '<p lang="en">{{code}}\n{{until}}\n{{until}} {{{code}}}</p>' });
    expect(found.map(({ field, written, line, suggestion }) => ({ field, written, line, suggestion }))).toEqual([
      { field: 'subject', written: '{{cod}}', suggestion: '{{code}}' },
      { field: 'content', written: '{{until}}', line: 2 },
      { field: 'content', written: '{{{code}}}', line: 3, suggestion: '{{code}}' },
    ]);
  });

  it('tells the line, says everything once, and errors first', () => {
    const content = '<p lang="en">{{code}}\n<img src="cid:a">\n\n<img src="cid:b">\n<script>x\n</script><form>\n</p>';
    expect(findings({ content }).map(({ code, line }) => [code, line])).toEqual([
      ['forbidden-element', 5],
      ['forbidden-element', 6],
      ['image-without-alt', 2],
    ]);
  });
});

describe('the contrast of text', () => {
  const contrast = (content: string) =>
    findings(html(content))
      .filter(({ code }) => code === 'low-contrast')
      .map(({ message }) => message);

  it.each([
    ['<p style="color:#fff">x</p>', 'has text of #ffffff on #ffffff: the contrast is 1.0, and should be 4.5'],
    ['<td bgcolor="black"><p>x</p></td>', 'has text of #000000 on #000000: the contrast is 1.0, and should be 4.5'],
    [
      '<div style="background-color:#12554c"><p><b style="color:rgb(20, 90, 80)">x</b></p></div>',
      'has text of #145a50 on #12554c: the contrast is 1.1, and should be 4.5',
    ],
    ['<a style="color:white;background:#84c2b7">x</a>', 'has text of #ffffff on #84c2b7: the contrast is 2.0, and should be 4.5'],
    [
      '<style>@media (prefers-color-scheme:dark){p{color:#fff}}</style><p style="color:#eee">x</p>',
      'has text of #eeeeee on #ffffff: the contrast is 1.2, and should be 4.5',
    ],
    ['<h1 style="color:#aaa;font-size:24px">x</h1>', 'has text of #aaaaaa on #ffffff: the contrast is 2.3, and should be 3'],
  ])('is measured in %s', (content, message) => {
    expect(contrast(content)).toEqual([message]);
  });

  it.each([
    '<a style="color:#ffffff;background:#12554c">x</a>',
    '<a style="background:#12554c">x</a>',
    '<p style="color:#ffffff"> <br>&nbsp;</p>',
    '<div style="background:#000"><p style="color:#fff">x</p></div><p>after</p>',
    '<p style="color:var(--x)">x</p>',
    '<h1 style="color:#888888">large by itself</h1>',
    '<p style="font-size:18pt;color:#888888">large</p>',
    '<style>.x { color: #fff }</style><table bgcolor="#000000"><tr><td class="x">x</td></tr></table>',
    '<style>td.y p { background: #fff }</style><div style="color:#ffffff"><p>x</p></div>',
  ])('is fine or cannot be told in %s', (content) => {
    expect(contrast(content)).toEqual([]);
  });
});
