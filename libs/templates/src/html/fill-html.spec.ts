import { fillHtml } from './fill-html';

const values: Readonly<Record<string, string>> = {
  name: 'A & "B" <c>',
  color: '#12554c',
  trick: 'red;background:url(//x)',
  code: '481902',
  link: 'http://localhost:3001/invitations/a?b=1&c=2',
  site: 'https://harbour.example/a?b=1&c=2',
  other: 'http://harbour.example/',
};
const filled = (html: string) => fillHtml(html, (path) => (Object.hasOwn(values, path) ? values[path] : undefined));

describe('a value in HTML', () => {
  it.each([
    ['text', '<p>{{name}}</p>', '<p>A &amp; &quot;B&quot; &lt;c&gt;</p>'],
    ['an attribute', '<p title="{{name}}">', '<p title="A &amp; &quot;B&quot; &lt;c&gt;">'],
    ['an attribute without quotes', '<p title={{ name }} id=x>', '<p title="A &amp; &quot;B&quot; &lt;c&gt;" id=x>'],
    ['the title', '<title>{{name}}</title>', '<title>A &amp; &quot;B&quot; &lt;c&gt;</title>'],
    ['a style', '<p style="color:{{color}}">', '<p style="color:#12554c">'],
    ['a style sheet', '<style>p{color:{{color}}}</style>', '<style>p{color:#12554c}</style>'],
    ['a condition for one mail program', '<!--[if mso]><b>{{code}}</b><![endif]-->', '<!--[if mso]><b>481902</b><![endif]-->'],
    ['the rest of an address', '<a href="https://x.example/{{code}}?n={{name}}">', '<a href="https://x.example/481902?n=A%20%26%20%22B%22%20%3Cc%3E">'],
    ['a whole address', '<a href="{{site}}">', '<a href="https://harbour.example/a?b=1&amp;c=2">'],
    ['the beginning of an address', '<a href="{{site}}&amp;d={{code}}">', '<a href="https://harbour.example/a?b=1&amp;c=2&amp;d=481902">'],
    ['the link of the mail, on this machine too', '<a href="{{link}}">', '<a href="http://localhost:3001/invitations/a?b=1&amp;c=2">'],
  ])('stands in %s', (_place, html, expected) => {
    expect(filled(html)).toBe(expected);
  });

  it.each([
    ['a script', '<script>{{code}}</script>', '<script></script>'],
    ['what runs on an event', '<p onclick="x({{code}})">', '<p onclick="x()">'],
    ['a comment', '<!-- {{code}} -->', '<!--  -->'],
    ['a style that would be more than a value', '<p style="color:{{trick}}">', '<p style="color:">'],
    ['a page to go to', '<meta http-equiv="refresh" content="0;url={{site}}">', '<meta http-equiv="refresh" content="0;url=">'],
  ])('does not stand in %s', (_place, html, expected) => {
    expect(filled(html)).toBe(expected);
  });

  it.each([
    ['without https', '<a href="{{other}}">'],
    ['with something before it', '<a href="x{{site}}">'],
    ['as a host', '<a href="https://{{code}}.example/">'],
    ['as the end of a host', '<a href="https://harbour.example{{code}}/">'],
    ['that is empty', '<a href="{{code}}">'],
  ])('is no address %s', (_place, html) => {
    expect(filled(html)).toBe('<a href="#">');
  });

  it('leaves everything else as it was written', () => {
    const html = `<!DOCTYPE html>\n<P Class='a' id=b hidden>1 > 2 &amp; {{unknown}} {{ </P ><br/><a href="http://x.example/{{unknown}}" title="{{unknown}}">`;
    expect(filled(html)).toBe(html);
    expect(filled('1 < 2')).toBe('1 &lt; 2');
  });
});
