import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * The one form of a phone number: the digits of E.164, so that the zero some write after the country's code makes no other number of it.
 * What is no number of any known country stays as it is written.
 */
export function canonicalPhone(digits: string): string {
  return parsePhoneNumberFromString(`+${digits}`)?.number.slice(1) ?? digits;
}
