import { domainToASCII } from 'node:url';

/** RFC 5321 4.5.3.1: a path of 256 octets, less the angle brackets. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LONGEST_LABEL = 63;
// Dot-atoms of RFC 5322, and with RFC 6531 letters and digits of every script. No quotes, comments, literals, spaces, controls or joiners.
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~\p{L}\p{M}\p{N}-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~\p{L}\p{M}\p{N}-]+)*$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;
const ASCII_LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * The one form of an e-mail address, used for look-ups, keys, limits and the envelope. undefined: it is none, or it is written in a way
 * that mail systems read differently (CVE-2026-15617, CVE-2026-92598, CVE-2026-125755).
 */
export function canonicalAddress(value: string): string | undefined {
  const written = value.trim();
  if (written.length > LONGEST) return undefined;
  const address = normalise(written);
  if (address === undefined || normalise(address) !== address) return undefined;
  const isSameShape = count(address, '@') === count(written, '@') && count(address, '.') === count(written, '.');
  return isSameShape && Buffer.byteLength(address) <= LONGEST ? address : undefined;
}

function normalise(written: string): string | undefined {
  const folded = written.normalize('NFKC').toLowerCase().normalize('NFKC');
  const at = folded.lastIndexOf('@');
  const local = folded.slice(0, Math.max(at, 0));
  if (!LOCAL.test(local) || Buffer.byteLength(local) > LONGEST_LOCAL) return undefined;
  const domain = asciiDomain(folded.slice(at + 1));
  return domain === undefined ? undefined : `${local}@${domain}`;
}

function asciiDomain(written: string): string | undefined {
  // The host parser behind domainToASCII would also read ports, paths and percent signs: they must not get that far.
  if (!DOMAIN.test(written)) return undefined;
  const domain = domainToASCII(written);
  const labels = domain.split('.');
  const areLabels = labels.every((label) => ASCII_LABEL.test(label) && label.length <= LONGEST_LABEL);
  const isNumber = /^\d+$/.test(labels.at(-1) ?? '');
  return areLabels && !isNumber ? domain : undefined;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
