import { phoneDigits } from '../forms/phone-digits';

/** What a search looks for: a whole address or a whole number. */
export type WantedRecipient = { readonly email: string } | { readonly phone: string };

const FEWEST_DIGITS = 5;

/** undefined: not yet either of them. */
export function wantedRecipient(typed: string): WantedRecipient | undefined {
  const text = typed.trim();
  if (/^[^\s@]+@[^\s@]+$/.test(text)) return { email: text };
  const digits = phoneDigits(text);
  return /^\d{1,32}$/.test(digits) && digits.length >= FEWEST_DIGITS ? { phone: digits } : undefined;
}
