import { htmlText } from './html-text';

describe('the text of HTML', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['One\n   two\t<b>three</b>', 'One two three'],
    ['<h1>Head</h1>\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\nEnd', 'Head\n\n- One\n- Two\n\nEnd'],
    ['<table><tr><td>App</td><td>Harbour</td></tr><tr><td>Device</td><td>Chrome</td></tr></table>', 'App Harbour\nDevice Chrome'],
    ['&Auml;pfel&nbsp;&amp; Birnen &#8364;5 &#x2014; &lt;b&gt; &unknown;', 'Äpfel & Birnen €5 — <b> &unknown;'],
    ['<head><title>x</title><style>p{}</style></head><body>y</body>', 'y'],
    ['<div style="display:none">preview<div>more</div></div><p>Hello</p>', 'Hello'],
    ['<p hidden>no</p><span style="mso-hide: all">no</span>yes', 'yes'],
    ['<p style="max-height:0;overflow:hidden">no</p><p style="opacity: 0 !important">no</p><p style="opacity:0.9">yes</p>', 'yes'],
    ['<style>/* .a{} */ .a, b.c { display: none }</style><p class="x a">no</p><b class="c">no</b><i class="c">yes</i>', 'yes'],
    ['<style>@media (max-width:600px){.a{display:none}} @font-face{} .b .a{display:none}</style><p class="a">yes</p>', 'yes'],
    ['a&#8199;&#847;&#8203;&shy;b', 'ab'],
    ['<img src="x" alt="Harbour"> <img src="y">', 'Harbour'],
    ['<a href="https://x.example/?a=1&amp;b=2">Help</a>.', 'Help <https://x.example/?a=1&b=2>.'],
    ['<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
    ['<a href="mailto:help@x.example?subject=y">Write</a>', 'Write <help@x.example>'],
    ['<a href="#top">Top</a> <a name="x">Mark</a> <a href="javascript:x">Run</a>', 'Top Mark Run'],
    ['<a href="{{link}}">Open</a> {{ code }}', 'Open <{{link}}> {{ code }}'],
    ['<script>var a = "<p>x</p>";</script><!-- no --><![if !mso]>yes<![endif]>', 'yes'],
    ['a < b and c > d', 'a < b and c > d'],
    ['', ''],
  ])('%j is %j', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
