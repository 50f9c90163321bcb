import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import type { CodeRecipient } from '@gatepost/contracts/management/verification-codes';
import { invalidInput } from '../../platform/http/invalid-input';

/** What codes for servers are bound to in place of a sign-in. No sign-in has this id. */
export const FOR_SERVERS = 'management api';
export const PURPOSE = 'Generic';

/** The one form of a recipient, made before anything else sees it. Digits alone are no e-mail address, so the two never meet. */
export function addressOf(recipient: CodeRecipient): string {
  if ('phone' in recipient) return recipient.phone;
  const address = canonicalAddress(recipient.email);
  if (address === undefined) throw invalidInput([{ path: ['email'], message: 'is not an e-mail address' }]);
  return address;
}
