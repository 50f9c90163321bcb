import { hostileValues } from './hostile-values';

/** Numbers below a limit; the same seed gives the same ones. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const elements = [
  ...['p', 'a', 'b', 'div', 'span', 'td', 'tr', 'table', 'img', 'br', 'h1', 'li', 'select', 'option', 'frameset', 'body', 'head', 'html'],
  ...['title', 'style', 'script', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext', 'template', 'object', 'base', 'meta', 'form'],
  ...['svg', 'math', 'mtext', 'mglyph', 'annotation-xml', 'foreignObject', 'desc', 'use', 'animate', 'v:rect', 'o:p'],
];
const attributes = [
  ...['title', 'alt', 'class', 'lang', 'data-x', 'href', 'src', 'srcset', 'background', 'action', 'xlink:href', 'ping', 'poster'],
  ...['style', 'onclick', 'srcdoc', 'content', 'http-equiv', 'values', 'TITLE', 'hidden', '"', "'", 'a=b', '='],
];
const fixed = [
  ...['<', '>', '</', '<!', '<?', '/', '"', "'", '=', '&', ';', '`', ' ', '\n', '\t', '-', '--', '!', ']', '{{', '}}', '{{ no }}', 'text', '\0'],
  ...['<!--', '-->', '--!>', '<!-->', '<!--[if mso]>', '<![endif]-->', '<!--[if !mso]><!-->', '<!--<![endif]-->', '<![if !mso]>', '<![endif]>'],
  ...['<![CDATA[', ']]>', '<!doctype html>', '&lt;', '&#60', '&colon;', '&#', '&#x', 'https://ok.example/', 'https://', '//', '?', '#', ';url=', 'url('],
];
const placeholders = ['{{x}}', '{{ x }}', '{{x}}{{x}}', '-{{x}}', '{{x}}>', '{{x}}-->'];

/** Something that nobody in their right mind would write, with `{{x}}` in it. */
export function randomTemplate(random: Random): string {
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)] ?? items[0];
  const quoted = (value: string) => pick([`"${value}"`, `'${value}'`, value, ` "${value}" `, `"${value}`]);
  const value = () => Array.from({ length: 1 + random(2) }, () => pick([...placeholders, pick(fixed)])).join('');
  const attribute = () => ` ${pick([...attributes, pick(placeholders)])}${pick(['=', ' = ', '', '='])}${pick([quoted(value()), ''])}`;
  const tag = () =>
    `<${pick(['', '', '/'])}${pick([pick(elements), pick(elements), pick(placeholders)])}${Array.from({ length: random(3) }, attribute).join('')}${pick(['>', '>', '/>', ''])}`;
  const pieces = Array.from({ length: 2 + random(9) }, () => pick([tag, tag, () => pick(placeholders), () => pick(fixed)])?.());
  return `${pieces.join('')}${pick(['', '{{x}}'])}`;
}

const breaks = [
  '"',
  "'",
  '<',
  '>',
  '/',
  '=',
  ' ',
  '-',
  '--',
  '!',
  '&',
  ';',
  '#',
  ':',
  '\n',
  '\0',
  'x',
  'on',
  'https://',
  'evil.example',
  'javascript:',
  '<b>',
  '{{',
  '}}',
  ']]>',
];

/** What somebody could call themselves. */
export function randomValue(random: Random): string {
  if (random(2) === 0) return hostileValues[random(hostileValues.length)]?.slice(0, 300) ?? '';
  return Array.from({ length: 1 + random(5) }, () => breaks[random(breaks.length)]).join('');
}
