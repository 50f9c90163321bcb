/** A piece of a line. Only what is named here exists: markup of any other kind is text. */
export interface Inline {
  readonly kind: 'text' | 'strong' | 'emphasis' | 'code' | 'link';
  readonly text: string;
  readonly url?: string;
}

export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'quote'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly ListItem[] };

interface ListItem {
  readonly inlines: readonly Inline[];
  readonly below: readonly Block[];
}

const FENCE = /^\s*```/;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const ITEM = /^(\s*)(?:([-*+])|(\d+)[.)])\s+(.*)$/;
const QUOTE = /^\s*>\s?(.*)$/;
const PLACE_ON_PAGE = /^\[[^\]]*\]\(#[^)]*\)$/;
/** Bounded, so that a text that never closes anything takes no longer than one that does. */
const INLINE =
  /!\[[^\][]{0,500}\]\([^()]{0,2000}\)|\*\*([^*]{1,1000})\*\*|__([^_]{1,1000})__|(?<!\w)[*_]([^*_]{1,1000})[*_](?!\w)|`([^`]{1,1000})`|\[([^\][]{1,500})\]\(([^()\s]{1,2000})(?:\s[^()]{0,500})?\)|<(https?:\/\/[^<>\s]{1,2000})>/g;

/** The part of Markdown that guides are written in, as plain data. */
export function blocksOf(source: string): readonly Block[] {
  return blocksIn(source.replaceAll('\r\n', '\n').split('\n'));
}

function blocksIn(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const { block, next } = blockAt(lines, at);
    if (block?.kind === 'list' && block.items.length === 0) {
      // What announces a list of places on the page goes with it.
      blocks.pop();
    } else if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function blockAt(lines: readonly string[], at: number): { readonly block?: Block; readonly next: number } {
  const line = lines[at] ?? '';
  if (line.trim() === '' || /^\s*(?:[-*_]\s*){3,}$/.test(line)) return { next: at + 1 };
  if (FENCE.test(line)) return code(lines, at);
  if (line.trimStart().startsWith('|')) return table(lines, at);
  const heading = HEADING.exec(line);
  if (heading) return { block: { kind: 'heading', inlines: inlinesOf(heading[1] ?? '') }, next: at + 1 };
  if (ITEM.test(line)) return list(lines, at);
  const end = endOf(lines, at + 1, (next) => next.trim() === '' || FENCE.test(next) || HEADING.test(next) || ITEM.test(next));
  const isQuote = QUOTE.test(line);
  const text = lines.slice(at, end).map((written) => written.replace(QUOTE, '$1').trim());
  return { block: { kind: isQuote ? 'quote' : 'paragraph', inlines: inlinesOf(text.join(' ').trim()) }, next: end };
}

function code(lines: readonly string[], at: number) {
  const end = endOf(lines, at + 1, (line) => FENCE.test(line));
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') } as const, next: end + 1 };
}

/** As it is written: tables of guides are for looking things up. */
function table(lines: readonly string[], at: number) {
  const end = endOf(lines, at, (line) => !line.trimStart().startsWith('|'));
  return { block: { kind: 'code', text: lines.slice(at, end).join('\n') } as const, next: end };
}

function list(lines: readonly string[], at: number) {
  const depth = indentOf(lines[at] ?? '');
  const isOrdered = ITEM.exec(lines[at] ?? '')?.[3] !== undefined;
  const items: ListItem[] = [];
  let next = at;
  while (next < lines.length) {
    const item = ITEM.exec(lines[next] ?? '');
    if (!item || indentOf(lines[next] ?? '') !== depth || (item[3] !== undefined) !== isOrdered) break;
    const end = endOf(lines, next + 1, (line, index) => !belongs(line, lines[index + 1] ?? '', depth));
    const [first = '', ...below] = [item[4] ?? '', ...lines.slice(next + 1, end)];
    const folded = below.findIndex((line) => line.trim() === '' || ITEM.test(line) || FENCE.test(line) || QUOTE.test(line));
    const more = folded === -1 ? below : below.slice(0, folded);
    const text = [first, ...more.map((line) => line.trim())].join(' ');
    // Lists of places on the page they were written for lead nowhere here.
    if (!PLACE_ON_PAGE.test(text)) items.push({ inlines: inlinesOf(text), below: folded === -1 ? [] : blocksIn(below.slice(folded)) });
    next = end;
  }
  return { block: { kind: 'list', isOrdered, items } as const, next: Math.max(next, at + 1) };
}

/** Whether a line is part of an item that is indented by `depth`. */
function belongs(line: string, after: string, depth: number): boolean {
  if (line.trim() === '') return after.trim() !== '' && indentOf(after) > depth;
  return indentOf(line) > depth || !(ITEM.test(line) || HEADING.test(line) || FENCE.test(line));
}

function inlinesOf(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > at) pieces.push({ kind: 'text', text: text.slice(at, found.index) });
    const piece = inlineOf(found);
    if (piece) pieces.push(piece);
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

function inlineOf([, strong, alsoStrong, emphasis, code, label, address, bare]: RegExpExecArray): Inline | undefined {
  if (strong ?? alsoStrong) return { kind: 'strong', text: strong ?? alsoStrong ?? '' };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (code !== undefined) return { kind: 'code', text: code };
  const url = URL.parse(address ?? bare ?? '');
  if (label === undefined && bare === undefined) return undefined;
  const isOpen = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isOpen ? { kind: 'link', text: label ?? bare ?? '', url: url.href } : { kind: 'text', text: label ?? bare ?? '' };
}

function endOf(lines: readonly string[], from: number, isEnd: (line: string, index: number) => boolean): number {
  const end = lines.findIndex((line, index) => index >= from && isEnd(line, index));
  return end === -1 ? lines.length : end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
