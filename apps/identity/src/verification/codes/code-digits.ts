import { randomInt } from 'node:crypto';

/** Uniform over the whole range, leading zeros included. 6 to 8 digits. */
export function drawCode(digits: number): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}
