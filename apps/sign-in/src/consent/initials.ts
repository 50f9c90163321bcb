/** The first letters of the first and the last word: "Mara Lindqvist" is ML. */
export function initialsOf(name: string, count: 1 | 2): string {
  const words = name.split(/[\s@._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const chosen = count === 1 ? words.slice(0, 1) : [...words.slice(0, 1), ...words.slice(1).slice(-1)];
  return chosen
    .map((word) => [...word].slice(0, 1).join(''))
    .join('')
    .toUpperCase();
}
