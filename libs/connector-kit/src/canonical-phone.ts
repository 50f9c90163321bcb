import type * as PhoneNumbers from 'libphonenumber-js/min';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
let numbers: typeof PhoneNumbers | undefined;

/** What it knows of all countries takes 14 MiB: it is loaded with the first number. */
function phoneNumbers(): typeof PhoneNumbers {
  numbers ??= load('libphonenumber-js/min') as typeof PhoneNumbers;
  return numbers;
}

/**
 * The one form of a phone number: the digits of E.164, so that the zero some write after the country's code makes no other number of it.
 * What is no number of any known country stays as it is written.
 */
export function canonicalPhone(digits: string): string {
  return phoneNumbers().parsePhoneNumberFromString(`+${digits}`)?.number.slice(1) ?? digits;
}

/** Whether there are numbers like it in the country it names. */
export function isPhoneNumber(digits: string): boolean {
  return phoneNumbers().parsePhoneNumberFromString(`+${digits}`)?.isPossible() ?? false;
}
