import { plainDigits } from '@gatepost/phrases/plain-digits';

/** A phone number as people write it, as the service takes it: digits alone. */
export function phoneDigits(written: string): string {
  return plainDigits(written)
    .replaceAll(/[\s().\-/+]/g, '')
    .replace(/^00/, '');
}
