/** PostgreSQL keeps neither null bytes nor halves of characters. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
