/** A typed code as devices print it: in capitals, and in the groups in which it was typed, so that it can be compared. */
export function deviceCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
