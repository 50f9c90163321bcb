/** What counts of a typed code: devices print it in capitals, and in groups so that it reads more easily. */
export function deviceCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
