/** What stands in a cell, whatever it is, as text. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** So much of it as there is room for. */
export function cutShort(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
