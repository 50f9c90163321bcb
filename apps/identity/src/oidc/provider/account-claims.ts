import type { AccountClaims } from 'oidc-provider';
import type { AccountRow } from '../artefacts/unit-of-work';

/** Claims a scope brings (OpenID Connect Core 5.4, and the wire contract's own). */
export const CLAIMS = {
  openid: ['sub'],
  profile: [
    ...['name', 'family_name', 'given_name', 'middle_name', 'nickname', 'preferred_username', 'profile', 'picture', 'website', 'gender'],
    ...['birthdate', 'zoneinfo', 'locale', 'updated_at', 'username', 'created_at'],
  ],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  custom_data: ['custom_data'],
};

const PROFILE_MEMBERS = {
  family_name: 'familyName',
  given_name: 'givenName',
  middle_name: 'middleName',
  nickname: 'nickname',
  profile: 'profile',
  website: 'website',
  gender: 'gender',
  birthdate: 'birthdate',
  zoneinfo: 'zoneinfo',
  locale: 'locale',
};

/** All claims of a user; the library picks those that were granted. Times are epoch milliseconds, as the wire contract has them. */
export function claimsOf(account: AccountRow): AccountClaims {
  const profile = Object.entries(PROFILE_MEMBERS).map(([claim, member]) => [claim, account.profile[member]]);
  return {
    sub: account.id,
    name: account.name,
    picture: account.avatar,
    username: account.username,
    preferred_username: account.profile['preferredUsername'] ?? account.username,
    ...(Object.fromEntries(profile.filter(([, value]) => value !== undefined)) as Record<string, unknown>),
    email: account.primary_email,
    email_verified: account.primary_email !== null,
    phone_number: account.primary_phone,
    phone_number_verified: account.primary_phone !== null,
    custom_data: account.custom_data,
    created_at: Date.parse(account.created_at),
    updated_at: Date.parse(account.updated_at),
  };
}
