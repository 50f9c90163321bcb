import { isHidden, valueOf } from '../html/html-text';
import type { StyleSheet } from '../html/style-sheet';
import type { Tag } from '../html/tags';
import { parseColor, type Color } from './colors';

/** How an element paints its text, as far as inline styles tell. */
export interface Paint {
  /** undefined: cannot be told. */
  readonly color: Color | undefined;
  readonly background: Color | undefined;
  readonly isHidden: boolean;
  /** Pixels. */
  readonly size: number;
  readonly isBold: boolean;
}

export const paper: Paint = { color: [0, 0, 0], background: [255, 255, 255], isHidden: false, size: 16, isBold: false };

const LARGE = 24;
const BY_DEFAULT: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, small: 0.83 };

/** Of an element within one that paints as `outer`. What a style sheet may say cannot be told; inline styles come before it. */
export function paintOf(tag: Tag, outer: Paint, sheet: StyleSheet): Paint {
  const styles = stylesOf(valueOf(tag, 'style'));
  const color = styles.get('color') ?? (tag.name === 'font' ? valueOf(tag, 'color') : '');
  const background = styles.get('background-color') ?? styles.get('background') ?? valueOf(tag, 'bgcolor');
  const weight = styles.get('font-weight');
  return {
    color: color === '' || color === 'inherit' ? inheritedColor(tag, outer, sheet) : parseColor(color),
    background: background === '' && sheet.mayPaint('background', tag) ? undefined : paintedBackground(background, outer.background),
    isHidden: outer.isHidden || isHidden(tag, sheet),
    size: sizeOf(tag, styles.get('font-size'), outer.size, sheet),
    isBold: weight === undefined ? outer.isBold || /^(?:b|strong|th|h[1-6])$/.test(tag.name) : /^(?:bold|[6-9]00)/.test(weight),
  };
}

/** Mail programs give links a colour of their own. */
function inheritedColor(tag: Tag, outer: Paint, sheet: StyleSheet): Color | undefined {
  return tag.name === 'a' || sheet.mayPaint('color', tag) ? undefined : outer.color;
}

/** What cannot be told counts as large, which asks for less. */
function sizeOf(tag: Tag, written: string | undefined, outer: number, sheet: StyleSheet): number {
  if (written === undefined) return sheet.mayPaint('size', tag) ? LARGE : outer * (BY_DEFAULT[tag.name] ?? 1);
  const [, number = '', unit = ''] = /^(\d{0,3}(?:\.\d{1,4})?)(px|pt|em|rem|%|)$/i.exec(written) ?? [];
  if (number === '') return LARGE;
  return Number(number) * ({ '': 1, px: 1, pt: 4 / 3, em: outer, rem: 16, '%': outer / 100 }[unit.toLowerCase()] ?? 1);
}

function paintedBackground(written: string, outer: Color | undefined): Color | undefined {
  if (/^(?:|none|transparent|inherit|initial)$/i.test(written.trim())) return outer;
  if (/url\(|gradient/i.test(written)) return undefined;
  return parseColor(written) ?? parseColor(written.trim().split(/\s+/, 1)[0] ?? '');
}

function stylesOf(written: string): ReadonlyMap<string, string> {
  const declarations = written.split(';').map((declaration) => {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).replace(/!\s{0,4}important/i, '');
    return [declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase(), value.trim()] as const;
  });
  return new Map(declarations);
}
