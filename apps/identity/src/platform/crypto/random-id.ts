import { randomInt } from 'node:crypto';

const LOWER = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Identifiers as the wire contract has them: 21 characters for most rows, 12 for users and connectors. */
export function randomId(length: 12 | 16 | 21 = 21): string {
  return Array.from({ length }, () => LOWER[randomInt(LOWER.length)]).join('');
}
