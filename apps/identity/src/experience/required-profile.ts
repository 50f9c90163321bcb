import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { MissingPart } from './experience-state';

/** What an account has, whatever it is. */
export type Held = Readonly<Partial<Record<'username' | 'password' | 'email' | 'phone', unknown>>>;

/** What the tenant wants every account to have. Both kinds of address as first identifiers mean either of them. */
export function requiredParts({ signUp: { identifiers, password, secondaryIdentifiers = [] } }: SignInExperience): readonly MissingPart[] {
  const isEither = identifiers.includes('email') && identifiers.includes('phone');
  const first: MissingPart[] = isEither ? [...identifiers.filter((one) => one === 'username'), 'emailOrPhone'] : identifiers;
  return [...new Set<MissingPart>([...first, ...(password ? (['password'] as const) : []), ...secondaryIdentifiers.map(({ identifier }) => identifier)])];
}

export function missingParts(settings: SignInExperience, held: Held): MissingPart[] {
  const has = (part: MissingPart) => (part === 'emailOrPhone' ? Boolean(held.email ?? held.phone) : Boolean(held[part]));
  return requiredParts(settings).filter((part) => !has(part));
}
