import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { canonicalPhone, isPhoneNumber } from '@gatepost/connector-kit/canonical-phone';
import type { CodeRecipient } from '@gatepost/contracts/management/verification-codes';
import { invalidInput } from '../../platform/http/invalid-input';

/** What codes for servers are bound to in place of a sign-in. No sign-in has this id. */
export const FOR_SERVERS = 'management api';
export const PURPOSE = 'Generic';

/**
 * The one form of a recipient, made before anything else sees it. Digits alone are no e-mail address, so the two never meet. A number nobody can
 * have is refused: providers count messages to it as well.
 */
export function addressOf(recipient: CodeRecipient): string {
  if ('phone' in recipient) {
    if (!isPhoneNumber(recipient.phone)) throw invalidInput([{ path: ['phone'], message: 'is not a phone number with the code of its country' }]);
    return canonicalPhone(recipient.phone);
  }
  const address = canonicalAddress(recipient.email);
  if (address === undefined) throw invalidInput([{ path: ['email'], message: 'is not an e-mail address' }]);
  return address;
}

/** What carries a code there. */
export const channelOf = (recipient: CodeRecipient): 'email' | 'sms' => ('phone' in recipient ? 'sms' : 'email');
