import { phoneDigits } from '../forms/phone-digits';

const LOOKS_LIKE_A_NUMBER = /^\+?[\d\s().\-/]{3,}$/;

/** Everything that contains what was typed: a pattern of SQL's LIKE. Phone numbers are kept as digits alone. */
export function searchPattern(typed: string): string {
  const wanted = LOOKS_LIKE_A_NUMBER.test(typed) ? phoneDigits(typed) : typed;
  return `%${wanted.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
