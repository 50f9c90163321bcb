import { randomFillSync } from 'node:crypto';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** The largest multiple of their number that fits a byte: beyond it some letters would be likelier than others. */
const FAIR = 252;
const TIME = 9;

const pool = Buffer.alloc(4096);
let unused = 0;

/** Identifiers as the wire contract has them: 21 characters for most rows, 12 for users and connectors. */
export function randomId(length: 12 | 16 | 21 = 21): string {
  let id = '';
  while (id.length < length) {
    if (unused === 0) unused = randomFillSync(pool).length;
    const byte = pool[(unused -= 1)] ?? FAIR;
    if (byte < FAIR) id += LETTERS[byte % LETTERS.length];
  }
  return id;
}

/** As `randomId`, but later ones are greater: for rows that are many and read in the order of their making. */
export function timedId(): string {
  return momentPrefix(Date.now()) + randomId(12);
}

/** Where the ids of a moment begin. Epoch milliseconds. */
export function momentPrefix(moment: number): string {
  return Math.max(0, Math.floor(moment)).toString(LETTERS.length).padStart(TIME, '0');
}
