const LOCAL = /^[^\s@]+$/;
/** Labels of letters, digits, hyphens and stars, at least two of them. */
const DOMAIN = /^[a-z\d*](?:[a-z\d*-]*[a-z\d*])?(?:\.[a-z\d*](?:[a-z\d*-]*[a-z\d*])?)+$/i;

/** An entry of the e-mail lists: `name@example.com` or `@example.com`; a star stands for any characters, but not for every domain there is. */
export function isAddressPattern(entry: string): boolean {
  const at = entry.indexOf('@');
  const local = entry.slice(0, at);
  const domain = entry.slice(at + 1);
  return at >= 0 && (at === 0 || LOCAL.test(local)) && DOMAIN.test(domain) && !/^[*.]+$/.test(domain);
}
