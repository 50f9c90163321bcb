import { decodeEntities } from './entities';
import { StyleSheet } from './style-sheet';
import type { Tag } from './tags';
import { htmlTokens } from './tokens';

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'table']);
const LINES = new Set(['div', 'tr', 'li', 'section', 'article', 'header', 'footer', 'main', 'center', 'dt', 'dd', 'address', 'body']);
const CELLS = new Set(['td', 'th']);
export const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const UNSEEN = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|(?:max-height|opacity)\s*:\s*0(?:px)?\s*(?:[;!]|$)/i;
/** What fills up previews, and hyphens that show only where a word is cut. */
const INVISIBLE = /\u034f|[\u00ad\u200b\u2007\ufeff]/g;

/** The text of HTML for programs and people that read no HTML: links with their address, pictures as their description. Placeholders stay. */
export function htmlText(html: string): string {
  const tokens = htmlTokens(html);
  const text = new TextBuilder(new StyleSheet(tokens));
  for (const token of tokens) {
    if (token.type === 'text') text.words(decodeEntities(token.written));
    else if (token.type === 'open') text.open(token);
    else if (token.type === 'close') text.close(token);
  }
  return text.whole();
}

class TextBuilder {
  readonly #pieces: string[] = [];
  #last = '\n';
  /** An element that does not show, with how many of its name it is in. */
  #hidden: { readonly name: string; depth: number } | undefined;
  #link: { readonly address: string; readonly from: number } | undefined;

  constructor(private readonly styles: StyleSheet) {}

  words(text: string): void {
    if (this.#hidden) return;
    const words = text.replace(INVISIBLE, '').replace(/[\s\u00a0]+/g, ' ');
    this.#add(/\s/.test(this.#last) ? words.trimStart() : words);
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (this.#hidden) {
      if (name === this.#hidden.name) this.#hidden.depth += 1;
      return;
    }
    if (!VOID.has(name) && isHidden(tag, this.styles)) {
      this.#hidden = { name, depth: 1 };
      return;
    }
    this.#breakFor(name);
    if (name === 'li') this.#add('- ');
    if (name === 'img') this.words(` ${decodeEntities(valueOf(tag, 'alt'))} `);
    if (name === 'a') {
      this.#closeLink();
      this.#link = { address: addressOf(tag), from: this.#pieces.length };
    }
  }

  close({ name }: Tag): void {
    if (this.#hidden) {
      if (name !== this.#hidden.name) return;
      this.#hidden.depth -= 1;
      if (this.#hidden.depth === 0) this.#hidden = undefined;
      return;
    }
    if (name === 'a') this.#closeLink();
    this.#breakFor(name);
  }

  whole(): string {
    const lines = this.#pieces.join('').split('\n');
    return lines
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/> (?=[.,;:!?)])/g, '>')
      .trim();
  }

  #add(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#last = text.slice(-1);
  }

  #closeLink(): void {
    const { address, from } = this.#link ?? { address: '', from: 0 };
    this.#link = undefined;
    if (address !== '' && this.#pieces.slice(from).join('').trim() !== address) this.words(` <${address}> `);
  }

  #breakFor(name: string): void {
    if (name === 'br') this.#add('\n');
    else if (PARAGRAPHS.has(name)) this.#add('\n\n');
    else if (CELLS.has(name)) this.words(' ');
    else if (LINES.has(name) && this.#last !== '\n') this.#add('\n');
  }
}

/** What mail programs do not show. */
export function isHidden(tag: Tag, styles: StyleSheet): boolean {
  if (tag.name === 'head' || tag.name === 'template') return true;
  return tag.attributes.some(({ name, value }) => name === 'hidden' || (name === 'style' && UNSEEN.test(value))) || styles.hides(tag);
}

/** Where a link leads, if that means anything on paper. */
function addressOf(tag: Tag): string {
  const address = decodeEntities(valueOf(tag, 'href')).trim();
  const [, mailbox] = /^mailto:([^?]*)/i.exec(address) ?? [];
  return mailbox ?? (/^(?:https?:\/\/|\{\{)/i.test(address) ? address : '');
}

export function valueOf({ attributes }: Tag, wanted: string): string {
  return attributes.find(({ name }) => name === wanted)?.value ?? '';
}
