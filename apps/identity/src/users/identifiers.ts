import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { canonicalPhone } from '@gatepost/connector-kit/canonical-phone';
import { invalidInput } from '../platform/http/invalid-input';
import { given } from '../platform/http/given';

/** What people are found by. null takes one away. */
export interface Identifiers {
  readonly username?: string | null | undefined;
  readonly primaryEmail?: string | null | undefined;
  readonly primaryPhone?: string | null | undefined;
}

/** Those that are given, in their one form. */
export function canonicalIdentifiers({ username, primaryEmail, primaryPhone }: Identifiers) {
  return given({ username, primaryEmail: primaryEmail && requireAddress(primaryEmail), primaryPhone: primaryPhone && canonicalPhone(primaryPhone) });
}

function requireAddress(value: string): string {
  const address = canonicalAddress(value);
  if (address === undefined) throw invalidInput([{ path: ['primaryEmail'], message: 'is not an e-mail address' }]);
  return address;
}
