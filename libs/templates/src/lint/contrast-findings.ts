import { VOID } from '../html/html-text';
import type { StyleSheet } from '../html/style-sheet';
import type { Tag } from '../html/tags';
import { contrast } from './colors';
import { finding, type Finding } from './finding';
import { paintOf, paper, type Paint } from './paint';

const DEEPEST = 300;

/** Follows the inline colours down into the elements, and tells where text is hard to read. */
export class ContrastReader {
  readonly #open: { readonly name: string; readonly paint: Paint }[] = [];

  constructor(private readonly styles: StyleSheet) {}

  tag(tag: Tag): void {
    const { name, type } = tag;
    if (type === 'close') {
      const index = this.#open.findLastIndex((element) => element.name === name);
      if (index !== -1) this.#open.length = index;
    } else if (type === 'open' && !VOID.has(name) && this.#open.length < DEEPEST) {
      this.#open.push({ name, paint: paintOf(tag, this.#paint, this.styles) });
    }
  }

  text(written: string, line: number): readonly Finding[] {
    const { color, background, isHidden: isUnseen, size, isBold } = this.#paint;
    if (isUnseen || size < 2 || !color || !background || !/[^\s\u00a0]/.test(written.replace(/&(?:nbsp|#\w{1,6}|\w{1,6});/g, ''))) return [];
    const wanted = size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5;
    const reached = contrast(color, background);
    if (reached >= wanted) return [];
    const message = `has text of ${hex(color)} on ${hex(background)}: the contrast is ${reached.toFixed(1)}, and should be ${wanted}`;
    return [finding('low-contrast', 'content', message, { line })];
  }

  get #paint(): Paint {
    return this.#open.at(-1)?.paint ?? paper;
  }
}

function hex(color: readonly number[]): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
