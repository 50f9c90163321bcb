/** What is known of the person whose password it would be. */
export interface KnownPerson {
  readonly name: string | null;
  readonly username: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Finds how much of `text`, from `at` on, is predictable: 0 for nothing. */
export type PartFinder = (text: string, at: number) => number;

/** Three of the same, or three in a row, begin to be a pattern. */
const SHORTEST_PATTERN = 3;
const ROWS = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm'];
const BOTH_WAYS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

export const repetition: PartFinder = (text, at) => {
  let end = at;
  while (end < text.length && text[end] === text[at]) end += 1;
  return end - at >= SHORTEST_PATTERN ? end - at : 0;
};

/** Neighbours in the alphabet, among the digits or on the keyboard. */
export const sequence: PartFinder = (text, at) => {
  const lower = text.toLowerCase();
  const first = lower[at] ?? '';
  const runs = BOTH_WAYS.map((row) => ({ row, from: row.indexOf(first) })).filter(({ from }) => from >= 0);
  const longest = Math.max(0, ...runs.map(({ row, from }) => sharedLength(row, from, lower, at)));
  return longest >= SHORTEST_PATTERN ? longest : 0;
};

export function anyOf(words: readonly string[]): PartFinder {
  const lower = words.map((word) => word.toLowerCase()).filter((word) => word !== '');
  return (text, at) => {
    const rest = text.toLowerCase();
    return Math.max(0, ...lower.filter((word) => rest.startsWith(word, at)).map((word) => word.length));
  };
}

/** The words that a person's data gives a guesser. */
export function wordsOf({ name, username, email, phone }: KnownPerson): string[] {
  const names = name === null ? [] : [name, name.replaceAll(/\s+/g, ''), ...name.split(/\s+/)];
  return [...names, username ?? '', email ?? '', email?.split('@')[0] ?? '', phone ?? ''].filter((word) => word !== '');
}

function sharedLength(row: string, from: number, text: string, at: number): number {
  let length = 0;
  while (from + length < row.length && at + length < text.length && row[from + length] === text[at + length]) length += 1;
  return length;
}
