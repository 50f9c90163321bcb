import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { canonicalPhone, isPhoneNumber } from '@gatepost/connector-kit/canonical-phone';
import type { SignInIdentifier } from '@gatepost/contracts/experience/identifiers';
import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { invalidInput } from '../platform/http/invalid-input';

/** The one form of an address or a number, made before anything else sees it. */
export function requireAddress({ type, value }: Exclude<SignInIdentifier, { type: 'username' }>): string {
  if (type === 'phone') {
    if (!isPhoneNumber(value)) throw invalidInput([{ path: ['identifier', 'value'], message: 'is not a phone number with the code of its country' }]);
    return canonicalPhone(value);
  }
  const address = canonicalAddress(value);
  if (address === undefined) throw invalidInput([{ path: ['identifier', 'value'], message: 'is not an e-mail address' }]);
  return address;
}

/** The one form of what somebody says they are. Where letters' case makes no difference a user name counts in small ones. */
export function canonicalIdentifier(identifier: SignInIdentifier, { usernamePolicy }: SignInExperience): SignInIdentifier {
  if (identifier.type !== 'username') return { type: identifier.type, value: requireAddress(identifier) };
  const value = identifier.value.trim();
  return { type: 'username', value: usernamePolicy.caseSensitive ? value : value.toLowerCase() };
}
