/**
 * Under what attempts at an address are counted and locked, and its codes are kept: together for everybody, apart for a browser that has
 * signed in with it before. So strangers use up nothing of the owner's.
 */
export function countedAs(address: string, browser: string | undefined): string {
  return browser === undefined ? address : `${address} ${browser}`;
}
