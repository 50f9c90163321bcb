/** Without letters and digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const KINDS = [LETTERS, LETTERS.toUpperCase(), '23456789'] as const;
const GROUPS = 4;
const GROUP = 5;

/** About 115 bits in groups that can be read out; it has small and capital letters, digits and a sign, as policies ask for. */
export function generatePassword(): string {
  const alphabet = KINDS.join('');
  for (;;) {
    const letters = Array.from({ length: GROUPS * GROUP }, () => alphabet.charAt(below(alphabet.length)));
    if (KINDS.every((kind) => letters.some((letter) => kind.includes(letter))))
      return Array.from({ length: GROUPS }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP).join('')).join('-');
  }
}

/** A random number below `limit`, each as likely as the others: those that would make the first ones more likely are drawn again. */
function below(limit: number): number {
  const usable = 256 - (256 % limit);
  for (;;) {
    const [drawn = usable] = crypto.getRandomValues(new Uint8Array(1));
    if (drawn < usable) return drawn % limit;
  }
}
