export interface FoundCode {
  readonly digits: string;
  /** As it stands in the text, between what stands before and after it. */
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

/** Six to eight digits, in one piece or in two halves, and no part of a longer number. */
const CODE = /(?<![\d+])\d{3,4}[ \u00a0\u202f]?\d{3,4}(?!\d)/;

/** The first number in a text that can be a code. */
export function findCode(text: string): FoundCode | undefined {
  const found = CODE.exec(text);
  if (!found) return undefined;
  const [written] = found;
  return { digits: written.replace(/\D/g, ''), written, before: text.slice(0, found.index), after: text.slice(found.index + written.length) };
}
