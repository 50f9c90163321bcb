import type { KnownIdentifier } from '@gatepost/contracts/experience/step';

/** A number is kept in digits; people know it by its plus sign. */
export function shownIdentifier({ type, value }: KnownIdentifier): string {
  return type === 'phone' ? `+${value}` : value;
}
