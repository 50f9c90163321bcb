/** The longest pattern that the service takes. */
const MOST = 256;

/** Everything that contains a text: a pattern of SQL's LIKE, with nothing in it that has a meaning of its own. */
export function likePattern(text: string): string {
  let inner = '';
  for (const character of text) {
    const written = /[\\%_]/.test(character) ? `\\${character}` : character;
    if (inner.length + written.length > MOST - 2) break;
    inner += written;
  }
  return `%${inner}%`;
}
