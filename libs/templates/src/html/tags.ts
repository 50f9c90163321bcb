/** The beginning or the end of an element, cut into what may be filled and what may not. */
export interface Tag {
  readonly type: 'open' | 'close' | 'unfinished';
  readonly written: string;
  /** In small letters. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  /** Where the value stands within the tag, with its quotes. */
  readonly from: number;
  readonly to: number;
}

// Blanks are those of HTML: others belong to names and values.
const NAME = /[^\t\n\f\r />]+/y;
const BETWEEN = /[\t\n\f\r /]+/y;
// A leading equals sign belongs to the name.
const ATTRIBUTE_NAME = /=?[^\t\n\f\r />=]*/y;
const EQUALS = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const QUOTED = /"[^"]*"|'[^']*'/y;
const UNQUOTED = /(?:\{\{[ \t]{0,8}[\w.]{1,140}[ \t]{0,8}\}\}|[^\t\n\f\r >])+/y;

/** Reads the tag that begins at `at`. One that does not end is what is left of the text: browsers drop it. */
export function scanTag(html: string, at: number): Tag {
  const isClosing = html[at + 1] === '/';
  const name = take(NAME, html, at + (isClosing ? 2 : 1));
  const attributes: Attribute[] = [];
  let place = at + (isClosing ? 2 : 1) + name.length;
  for (;;) {
    place += take(BETWEEN, html, place).length;
    if (html[place] === '>') return tag(isClosing ? 'close' : 'open', place + 1);
    const attribute = place < html.length ? scanAttribute(html, at, place) : undefined;
    if (!attribute) return tag('unfinished', html.length);
    attributes.push(attribute);
    place = at + attribute.to;
  }

  function tag(type: Tag['type'], end: number): Tag {
    return { type, written: html.slice(at, end), name: name.toLowerCase(), attributes };
  }
}

/** undefined: its quotes are never closed. */
function scanAttribute(html: string, start: number, at: number): Attribute | undefined {
  const name = take(ATTRIBUTE_NAME, html, at);
  const equals = take(EQUALS, html, at + name.length);
  const from = at + name.length + equals.length;
  const lower = name.toLowerCase();
  if (equals === '' || html[from] === '>') return { name: lower, value: '', from: from - start, to: from - start };
  const isQuoted = html[from] === '"' || html[from] === "'";
  const written = take(isQuoted ? QUOTED : UNQUOTED, html, from);
  if (written === '') return undefined;
  return { name: lower, value: isQuoted ? written.slice(1, -1) : written, from: from - start, to: from - start + written.length };
}

function take(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
}
