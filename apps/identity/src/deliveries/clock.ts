/** A moment in milliseconds since 1970, as a sentence names it. */
export function clock(moment: number): string {
  return `${new Date(moment).toISOString().slice(11, 19)} UTC`;
}
