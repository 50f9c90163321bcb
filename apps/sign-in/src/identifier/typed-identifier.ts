import type { IdentifierType, KnownIdentifier } from '@gatepost/contracts/experience/step';
import { plainDigits } from '@gatepost/phrases/plain-digits';

/** Catches slips of the finger; what an address really is, the service decides. */
const ADDRESS = /^\S+@\S+\.\S+$/;
const NUMBER = /^\+?[\d\s().\-/]{5,}$/;
/** What people in many countries dial in place of the plus sign. */
const ABROAD = /^00/;

export type Slip = 'email' | 'phone' | 'none';

/** Which of the kinds that may be typed this is; else what it looks like. The service writes it in its one form. */
export function typedIdentifier(text: string, types: readonly IdentifierType[]): KnownIdentifier | Slip {
  const [only] = types.length === 1 ? types : [];
  if (types.includes('email') && (text.includes('@') || only)) return ADDRESS.test(text) ? { type: 'email', value: text } : 'email';
  const written = plainDigits(text);
  const digits = written.replace(/\D/g, '').replace(ABROAD, '');
  if (types.includes('phone') && (NUMBER.test(written) || only)) return NUMBER.test(written) && digits.length > 4 ? { type: 'phone', value: digits } : 'phone';
  return types.includes('username') ? { type: 'username', value: text } : 'none';
}

/** Whether what was typed elsewhere, whole or not, may be meant for a field of these kinds. */
export function suits(text: string, types: readonly IdentifierType[]): boolean {
  if (text.includes('@')) return types.includes('email');
  return types.includes('username') || (NUMBER.test(plainDigits(text)) && types.includes('phone'));
}

/** "E-mail address or phone number", for the label of a field that takes both. */
export function kindsInWords(types: readonly IdentifierType[], labels: Readonly<Record<IdentifierType, string>>, language: string): string {
  const kinds = new Intl.ListFormat(language, { type: 'disjunction' }).format(types.map((type) => labels[type]));
  return kinds.charAt(0).toLocaleUpperCase(language) + kinds.slice(1);
}
