import type { changeUser } from '@gatepost/contracts/management/users';
import { givenProfile, type UserReply } from '@gatepost/contracts/management/users-shapes';
import type * as z from 'zod';
import { phoneDigits } from '../../forms/phone-digits';

/** Claims that have a field of their own, in the order of the form. */
export const claims = [
  ...(['givenName', 'familyName', 'middleName', 'nickname', 'preferredUsername', 'birthdate'] as const),
  ...(['gender', 'locale', 'zoneinfo', 'website', 'profile'] as const),
] as const;
export const addressClaims = ['streetAddress', 'postalCode', 'locality', 'region', 'country', 'formatted'] as const;

type Claims = Record<(typeof claims)[number], string>;
type AddressClaims = Record<(typeof addressClaims)[number], string>;

/** A user as a form has them: nothing is an empty text. */
export interface UserDraft {
  readonly primaryEmail: string;
  readonly primaryPhone: string;
  readonly username: string;
  readonly name: string;
  readonly avatar: string;
  readonly claims: Claims;
  readonly address: AddressClaims;
  /** JSON. */
  readonly customData: string;
}

export function draftFrom(user: UserReply): UserDraft {
  const { profile, customData } = user;
  const texts = <Name extends string>(names: readonly Name[], values: Partial<Record<Name, string | undefined>>) =>
    Object.fromEntries(names.map((name) => [name, values[name] ?? ''])) as Record<Name, string>;
  return {
    primaryEmail: user.primaryEmail ?? '',
    primaryPhone: user.primaryPhone === null ? '' : `+${user.primaryPhone}`,
    username: user.username ?? '',
    name: user.name ?? '',
    avatar: user.avatar ?? '',
    claims: texts(claims, profile),
    address: texts(addressClaims, profile.address ?? {}),
    customData: JSON.stringify(customData, null, 2),
  };
}

/** What is sent: identifiers and objects only where they differ from what was there, so that nothing is touched by the way. */
export function changeFrom(draft: UserDraft, before: UserDraft): z.input<typeof changeUser.body> {
  const trimmed = (text: string) => text.trim();
  const isNew = (name: keyof UserDraft) => JSON.stringify(draft[name]) !== JSON.stringify(before[name]);
  return {
    ...(isNew('primaryEmail') && { primaryEmail: trimmed(draft.primaryEmail) }),
    ...(isNew('primaryPhone') && { primaryPhone: phoneDigits(draft.primaryPhone) }),
    ...(isNew('username') && { username: trimmed(draft.username) }),
    ...(isNew('name') && { name: trimmed(draft.name) }),
    ...(isNew('avatar') && { avatar: trimmed(draft.avatar) }),
    ...((isNew('claims') || isNew('address')) && { profile: profileFrom(draft) }),
    ...(isNew('customData') && { customData: objectIn(draft.customData) ?? {} }),
  };
}

function profileFrom({ claims: plain, address }: UserDraft): z.input<typeof givenProfile> {
  const filled = (values: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
  const place = filled(address);
  return givenProfile.parse({ ...filled(plain), ...(Object.keys(place).length > 0 && { address: place }) });
}

/** The object that a text is; undefined when it is none. */
export function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
