import type { Formats } from '../../language/formats';
import type { Finding } from '../studio/template-draft';
import type { ChecksWords } from './words/en';

/** What to say of a finding. One that the console does not know is told in the words of the service. */
export function titleOf(
  { code, message, written = '' }: Finding,
  { findings }: ChecksWords,
  formats: Formats,
): { readonly title: string; readonly why: string } {
  const [, known] = Object.entries(findings).find(([name]) => name === code) ?? [];
  return known ? { title: formats.fill(known.title, { written }), why: known.why } : { title: message, why: '' };
}
