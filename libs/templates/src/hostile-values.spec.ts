import { defaultMail } from './default-mail';
import { fillHtml } from './html/fill-html';
import { mailKinds } from './mail-kind';
import { renderOwnTemplate } from './own-template';
import { sampleVariables } from './sample-variables';
import { hostileValues } from './testing/hostile-values';
import { addressesOf, shapeOf } from './testing/parsed-html';

const HARMLESS = 'Harbour';
const filled = (html: string, value: string) => fillHtml(html, (path) => (path === 'x' ? value : undefined));

const contexts = [
  '<p>Hello {{x}}, welcome</p>',
  '<p>{{x}}</p>{{ x }}',
  'a < {{x}} > b',
  '<{{x}}>',
  '</{{x}}>',
  '<{{x}} href="https://ok.example/">text</a>',
  '&{{x}};',
  '<p title="Hello {{x}}">x</p>',
  "<p title='Hello {{x}}'>x</p>",
  '<p title={{x}}>x</p>',
  '<p title={{ x }} class=y>x</p>',
  '<p title=a{{x}}"b class=y>x</p>',
  '<p {{x}}>x</p>',
  '<p {{x}}={{x}}>x</p>',
  '<p {{ x }}="{{ x }}" class="y">x</p>',
  '<p data-{{x}}="y">x</p>',
  '<p{{x}}>x</p{{x}}>',
  '<p/{{x}}/title="{{x}}">x</p>',
  '<img alt="{{x}}" src="https://ok.example/a.png">',
  '<p style="color:{{x}};width:1px">x</p>',
  '<style>.a{color:{{x}}}</style><p>x</p>',
  '<title>{{x}}</title><p>x</p>',
  '<textarea>{{x}}</textarea><p>x</p>',
  '<script>var a = "{{x}}";</script><p>x</p>',
  '<p onclick="say(\'{{x}}\')">x</p>',
  '<iframe srcdoc="{{x}}"></iframe><p>x</p>',
  '<meta http-equiv="refresh" content="{{x}}"><p>x</p>',
  '<!-- {{x}} --><p>x</p>',
  '<!{{x}}><p>x</p>-->',
  '<!--[if mso]><v:rect title="{{x}}">{{x}}</v:rect><![endif]--><p>x</p>',
  '<![if !mso]><p>{{x}}</p><![endif]>',
  '<table><tr><td>{{x}}</td></tr></table>',
  '<table>{{x}}<tr><td>x</td></tr></table>',
  '<svg><title>{{x}}</title><style>{{x}}</style><text>{{x}}</text></svg><p>x</p>',
  '<svg><a><animate attributeName="href" values="{{x}}"/></a></svg><p>x</p>',
  '<math><mtext>{{x}}</mtext></math><p>x</p>',
  '<noscript>{{x}}</noscript><p>x</p>',
  '<xmp>{{x}}</xmp><p>x</p>',
  '<p title="{{x}}',
  '<p title={{x}}',
  '<p>x</p><!-- {{x}}',
  '<plaintext>{{x}}',
];

const links = [
  '<a href="{{x}}">x</a>',
  '<a href={{x}}>x</a>',
  "<a href=' {{ x }} '>x</a>",
  '<a href="https://ok.example/{{x}}">x</a>',
  '<a href="https://ok.example/?a={{x}}&amp;b={{x}}#{{x}}">x</a>',
  '<a href="https://{{x}}/">x</a>',
  '<a href="https://ok.example{{x}}">x</a>',
  '<a href="https://{{x}}@ok.example/">x</a>',
  '<a href="{{x}}://ok.example/">x</a>',
  '<a href="java{{x}}">x</a>',
  '<a href="//{{x}}">x</a>',
  '<a href="/{{x}}">x</a>',
  '<a href="{{x}}{{x}}">x</a>',
  '<img alt="" src="{{x}}">',
  '<img alt="" srcset="{{x}} 2x">',
  '<table background="{{x}}"><tr><td>x</td></tr></table>',
  '<a xlink:href="{{x}}">x</a>',
  '<form action="{{x}}"></form>',
  '<!--[if mso]><v:roundrect href="{{x}}"></v:roundrect><![endif]--><p>x</p>',
];

describe('a hostile value', () => {
  it('comes in more than a hundred forms', () => {
    expect(new Set(hostileValues).size).toBeGreaterThanOrEqual(200);
  });

  it.each([...contexts, ...links])('makes no element and no attribute of its own in %s', (context) => {
    const expected = shapeOf(filled(context, HARMLESS));
    const strange = hostileValues.filter((value) => shapeOf(filled(context, value)) !== expected);
    expect(strange).toEqual([]);
  });

  it.each(links)('leads nowhere but to what is said with https in %s', (context) => {
    const strange = hostileValues.flatMap((value) => addressesOf(filled(context, value)).filter((address) => !isExpected(address, value)));
    expect(strange).toEqual([]);
  });

  it('makes nothing of its own where only some mail programs look', () => {
    const context = '<!--[if mso]><v:rect title="{{x}}" href={{x}}>{{x}} <{{x}}></v:rect><![endif]-->';
    const inside = (value: string) => shapeOf(filled(context, value).slice('<!--[if mso]>'.length, -'<![endif]-->'.length));
    expect(hostileValues.filter((value) => inside(value) !== inside(HARMLESS))).toEqual([]);
  });

  const isExpected = (address: string, value: string) => {
    if (address === '#') return true;
    if (address.startsWith('https://ok.example/')) return new URL(address).host === 'ok.example';
    return value.startsWith('https://evil.example/?') && address.trim().startsWith(value);
  };

  it.each(mailKinds)('makes nothing of its own in the mail of the product for %s', (kind) => {
    const { subject, html } = defaultMail(kind, 'en', sampleVariables[kind]);
    const [expected, addresses] = [shapeOf(html), addressesOf(html)];
    for (const value of hostileValues.filter((name) => !/^[^\p{L}\p{N}]/u.test(name.trim()))) {
      const party = { name: value };
      const hostile = { applicationName: value, organization: party, inviter: party, device: { browser: value, system: value } };
      const mail = defaultMail(kind, 'en', { ...sampleVariables[kind], ...hostile });
      expect(shapeOf(mail.html)).toBe(expected);
      expect(addressesOf(mail.html)).toEqual(addresses);
      expect(mail.subject).not.toMatch(/[\p{Cc}\u2028-\u202e]/u);
      expect(mail.subject.length).toBeLessThan(subject.length + 80);
    }
  });

  it('is text in the subject, in the text, and in HTML that was made of text', () => {
    const template = { subject: '{{application.name}}', content: 'Hello {{user.name}}\n\n{{code}}', contentType: 'text/plain' } as const;
    const expected = shapeOf(renderOwnTemplate(template, 'en', sampleVariables.SignIn).html);
    for (const value of hostileValues) {
      const mail = renderOwnTemplate(template, 'en', { ...sampleVariables.SignIn, applicationName: 'Harbour', user: { name: value } });
      expect(shapeOf(mail.html)).toBe(expected);
      expect(renderOwnTemplate(template, 'en', { ...sampleVariables.SignIn, applicationName: value }).subject).not.toMatch(/\p{Cc}/u);
    }
  });
});

declare const URL: new (address: string) => { readonly host: string };
