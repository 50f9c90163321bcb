import { escapeHtml, secureUrl } from '../escape';
import { PLACEHOLDER } from '../template-variables';
import type { Attribute, Tag } from './tags';
import { commentEnd, htmlTokens, type HtmlToken } from './tokens';
import { isUrlAttribute } from './url-attributes';

/** undefined: no such name; the placeholder stays as it was written. */
export type ValueAt = (path: string) => string | undefined;

// Neither empty nor anything: without it what comes before could run into what comes next.
const NEUTRAL = 'x';
const NOT_A_LINK = '#';
const CONDITIONAL = /^<!--\[if[^\]]{0,200}\]>/i;
const ANIMATED = /^(?:animate\w*|set)$/;

/** Puts values into HTML, each escaped for the place where it stands: no value makes an element, an attribute or a link of its own. */
export function fillHtml(html: string, valueAt: ValueAt): string {
  return htmlTokens(html)
    .map((token) => fillToken(token, valueAt))
    .join('');
}

function fillToken(token: HtmlToken, valueAt: ValueAt): string {
  const { written } = token;
  switch (token.type) {
    case 'text':
      // Alone it is a character. Before a value it would begin an element.
      return written === '<' ? '&lt;' : fill(written, valueAt, escapeHtml);
    case 'raw':
      return fill(written, valueAt, mayHoldTags(written) ? nothing : rawEscape(token.within));
    case 'comment':
      return fillComment(written, valueAt);
    default:
      return written.includes('{{') ? fillTag(token, valueAt) : written;
  }
}

/** What a condition holds is HTML to some mail programs. Hyphens of a value could end the comment early for all others. */
function fillComment(written: string, valueAt: ValueAt): string {
  const [condition] = CONDITIONAL.exec(written) ?? [];
  if (condition === undefined) return fill(written, valueAt, nothing);
  const filled = condition + fillInside(written.slice(condition.length), valueAt);
  if (commentEnd(filled, 0) === filled.length) return filled;
  return condition + fillInside(written.slice(condition.length), (path) => (valueAt(path) === undefined ? undefined : NEUTRAL));
}

/** A condition within one is a comment to everybody. */
function fillInside(html: string, valueAt: ValueAt): string {
  const filled = htmlTokens(html).map((token) => (token.type === 'comment' ? fill(token.written, valueAt, nothing) : fillToken(token, valueAt)));
  return filled.join('');
}

/** Where one reader sees text, as in the `title` of a page, another sees tags, as in the `title` of a drawing. */
function mayHoldTags(text: string): boolean {
  return text.includes('<');
}

function fill(text: string, valueAt: ValueAt, escape: (value: string) => string): string {
  return text.replace(PLACEHOLDER, (written, path: string) => {
    const value = valueAt(path);
    return value === undefined ? written : escape(value);
  });
}

const nothing = () => '';

function rawEscape(element: string): (value: string) => string {
  if (element === 'title' || element === 'textarea') return escapeHtml;
  return element === 'style' ? cssValue : nothing;
}

/** A colour, a length, a word. */
function cssValue(value: string): string {
  return /^[#\w .%-]*$/.test(value) ? value : '';
}

function fillTag({ written, name, attributes }: Tag, valueAt: ValueAt): string {
  let filled = '';
  let place = 0;
  for (const attribute of attributes) {
    filled += fill(written.slice(place, attribute.from), valueAt, () => NEUTRAL);
    filled += fillAttribute(name, attribute, written.slice(attribute.from, attribute.to), valueAt);
    place = attribute.to;
  }
  return filled + fill(written.slice(place), valueAt, () => NEUTRAL);
}

function fillAttribute(element: string, { name, value }: Attribute, written: string, valueAt: ValueAt): string {
  if (!value.includes('{{')) return written;
  const isQuoted = /^["']/.test(written);
  const quote = isQuoted ? written.slice(0, 1) : '"';
  const literal = isQuoted ? value : value.replaceAll('"', '&quot;');
  const filled = isUrlAttribute(name) ? filledUrl(literal, valueAt) : fill(literal, valueAt, mayHoldTags(literal) ? nothing : attributeEscape(element, name));
  return quote + filled + quote;
}

function attributeEscape(element: string, name: string): (value: string) => string {
  if (name === 'style') return cssValue;
  const runs = name.startsWith('on') || name === 'srcdoc' || (element === 'meta' && name === 'content') || ANIMATED.test(element);
  return runs ? nothing : escapeHtml;
}

/** A link leads where a value says only if that is one of https, and else only to a host that the template names. */
function filledUrl(literal: string, valueAt: ValueAt): string {
  const [first] = [...literal.matchAll(PLACEHOLDER)].filter(([, path = '']) => valueAt(path) !== undefined);
  if (!first) return literal;
  if (mayHoldTags(literal)) return NOT_A_LINK;
  const [written, path = ''] = first;
  const before = literal.slice(0, first.index);
  const after = fill(literal.slice(first.index + written.length), valueAt, inUrl);
  const value = valueAt(path) ?? '';
  if (/^https:\/\/[^\s/?#\\&@{}]+[/?#]/i.test(before)) return before + inUrl(value) + after;
  if (before.trim() !== '') return NOT_A_LINK;
  const link = path === 'link' ? value : (secureUrl(value) ?? '');
  return link === '' ? NOT_A_LINK : escapeHtml(link) + after;
}

function inUrl(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("'", '%27');
}
