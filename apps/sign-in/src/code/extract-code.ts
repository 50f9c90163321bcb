import { plainDigits } from '@gatepost/phrases/plain-digits';

const SEPARATOR = '[ .\\u00a0\\u2009\\u202f\\u2013-]';

/**
 * The code in whatever was pasted or filled in: `123456`, `123 456`, or a whole mail around it. Of several numbers, one written in a piece wins
 * over one in two halves, and that over single figures. undefined when there is none.
 */
export function extractCode(text: string, digits: number): string | undefined {
  const plain = plainDigits(text).replace(/[\u200b-\u200f\u2060]/g, '');
  const half = Math.ceil(digits / 2);
  const shapes = [`\\d{${digits}}`, `\\d{${half}}${SEPARATOR}\\d{${digits - half}}`, `\\d(?:${SEPARATOR}?\\d){${digits - 1}}`];
  for (const shape of shapes) {
    const found = new RegExp(`(?<![\\d:/])${shape}(?![\\d:/])`).exec(plain)?.[0];
    if (found) return found.replace(/\D/g, '');
  }
  return undefined;
}

/** What stands in the field while somebody types: figures only, no more than a code has. */
export function typedCode(text: string, digits: number): string {
  return extractCode(text, digits) ?? plainDigits(text).replace(/\D/g, '').slice(0, digits);
}
