import type { SmtpDraft } from './preset';

/** The address in From. undefined: it is not filled in, or cannot be read. */
export function fromAddressOf({ fromEmail = '' }: SmtpDraft): string | undefined {
  const address = /<([^<>]*)>\s*$/.exec(fromEmail)?.[1] ?? fromEmail;
  return isAddress(address.trim()) ? address.trim() : undefined;
}

/** The member with another address and the same name before it. */
export function withFromAddress({ fromEmail = '' }: SmtpDraft, address: string): SmtpDraft {
  const name = /^(.*?)\s*<[^<>]*>\s*$/.exec(fromEmail)?.[1] ?? '';
  return { fromEmail: name === '' ? address : `${name} <${address}>` };
}

export function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
