import { scanTag, type Tag } from './tags';

/** A piece of HTML. All pieces after one another are the whole text. */
export type HtmlToken =
  | { readonly type: 'text'; readonly written: string }
  /** Within an element that holds nothing but text: `title`, `style`, `script` and the like. */
  | { readonly type: 'raw'; readonly written: string; readonly within: string }
  | { readonly type: 'comment'; readonly written: string }
  | Tag;

const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const TEXT = /[^<]+/y;
const COMMENT_END = /--!?>/g;

/**
 * Cuts HTML into pieces where a browser would. Placeholders are ordinary characters, except that they may hold blanks within an attribute without
 * quotes. It goes forward only, so its time grows with the length of the text alone.
 */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const token = nextToken(html, at);
    tokens.push(token);
    at += token.written.length;
    if (token.type === 'open' && RAW.has(token.name) && at < html.length) {
      const written = html.slice(at, rawEnd(html, at, token.name));
      if (written !== '') tokens.push({ type: 'raw', written, within: token.name });
      at += written.length;
    }
  }
  return tokens;
}

function nextToken(html: string, at: number): HtmlToken {
  TEXT.lastIndex = at;
  const text = TEXT.exec(html)?.[0];
  if (text !== undefined) return { type: 'text', written: text };
  const [, second = '', third = ''] = html.slice(at, at + 3);
  if (/[a-z]/i.test(second) || (second === '/' && /[a-z]/i.test(third))) return scanTag(html, at);
  if (second === '!' || second === '?' || (second === '/' && third !== '')) return { type: 'comment', written: html.slice(at, commentEnd(html, at)) };
  return { type: 'text', written: '<' };
}

/** Where the comment that begins at `at` ends. */
export function commentEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const empty = /<!--(?:>|->)/y;
    empty.lastIndex = at;
    if (empty.test(html)) return empty.lastIndex;
    COMMENT_END.lastIndex = at + 4;
    return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
  }
  const end = html.indexOf('>', at);
  return end === -1 ? html.length : end + 1;
}

/** Where the element is closed; what holds only text ends nowhere else. */
function rawEnd(html: string, at: number, name: string): number {
  if (name === 'plaintext') return html.length;
  const closing = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  closing.lastIndex = at;
  return closing.exec(html)?.index ?? html.length;
}
