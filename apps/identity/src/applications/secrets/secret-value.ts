import { randomInt } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 62^43 is more than 2^256. */
const LENGTH = 43;

/** A new secret. Of letters and digits alone: clients disagree on how `%`, `+` and `:` are written in HTTP Basic (RFC 6749 section 2.3.1). */
export function drawSecret(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
