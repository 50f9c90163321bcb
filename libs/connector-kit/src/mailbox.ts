import { canonicalAddress } from './canonical-address';

/** A sender: an address, with the name people see before it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const LONGEST_NAME = 128;
const UNSAFE = /[\p{C}\u2028\u2029<>@,;:"\\]/u;

/** Reads `no-reply@harbour.example` or `Harbour <no-reply@harbour.example>`. undefined: it is neither, or it could be read as more than one. */
export function parseMailbox(text: string): Mailbox | undefined {
  const match = /^([^<>]*)<([^<>]+)>$/.exec(text.trim());
  const name = unquote((match?.[1] ?? '').trim());
  const address = canonicalAddress(match?.[2] ?? text);
  if (address === undefined || name.length > LONGEST_NAME || UNSAFE.test(name)) return undefined;
  return { name, address };
}

function unquote(name: string): string {
  return /^"[^"\\]*"$/.test(name) ? name.slice(1, -1) : name;
}
