import type { AccountClaims } from 'oidc-provider';
import type { AccountRow } from '../artefacts/unit-of-work';

/** Always at the userinfo endpoint; in ID tokens only where the tenant has chosen them. */
export const EXTENDED_CLAIMS: ReadonlySet<string> = new Set(['custom_data', 'identities', 'roles']);

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
  address: 'address',
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
    identities: account.identities,
    created_at: Date.parse(account.created_at),
    updated_at: Date.parse(account.updated_at),
  };
}
