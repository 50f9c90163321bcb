import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { domainToASCII } from 'node:url';
import { DomainError } from '../platform/http/domain-error';

/** Whether a new account may have this address, which is canonical. Nobody who has one already is asked. */
export function requireAllowedEmail(address: string, { emailBlocklistPolicy }: SignInExperience): void {
  const { blockSubaddressing, customAllowlist = [], customBlocklist = [] } = emailBlocklistPolicy;
  if (blockSubaddressing && address.slice(0, address.lastIndexOf('@')).includes('+'))
    throw new DomainError('session.email_blocklist.email_subaddressing_not_allowed');
  const isListed = (list: readonly string[]) => list.some((pattern) => matches(pattern, address));
  if (isListed(customBlocklist) || (customAllowlist.length > 0 && !isListed(customAllowlist)))
    throw new DomainError('session.email_blocklist.email_not_allowed');
}

/** `name@example.com` or `@example.com`; a star stands for any characters on its side of the `@`. */
function matches(pattern: string, address: string): boolean {
  const [local, domain] = halves(pattern.toLowerCase());
  const [ownLocal, ownDomain] = halves(address);
  return (local === '' || fits(local, ownLocal)) && fits(domain.includes('*') ? domain : domainToASCII(domain), ownDomain);
}

function halves(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}

/** Each piece between stars at the first place it fits: no pattern takes longer than the text is long times its pieces. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
