import { phoneDigits } from '../forms/phone-digits';
import { likePattern } from '../list/search-pattern';

const LOOKS_LIKE_A_NUMBER = /^\+?[\d\s().\-/]{3,}$/;

/** Everybody who contains what was typed. Phone numbers are kept as digits alone. */
export function searchPattern(typed: string): string {
  return likePattern(LOOKS_LIKE_A_NUMBER.test(typed) ? phoneDigits(typed) : typed);
}
