import { userScope } from '@gatepost/oidc-contracts/scopes';

/** Claims a scope brings (OpenID Connect Core 5.4, and the wire contract's own). */
export const CLAIMS = {
  openid: ['sub'],
  profile: [
    ...['name', 'family_name', 'given_name', 'middle_name', 'nickname', 'preferred_username', 'profile', 'picture', 'website', 'gender'],
    ...['birthdate', 'zoneinfo', 'locale', 'updated_at', 'username', 'created_at'],
  ],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  custom_data: ['custom_data'],
  identities: ['identities'],
  roles: ['roles'],
};

/** Some bring no claim: SDKs ask for them, and a request with one of them must not fail. */
export const SCOPES: readonly string[] = ['openid', 'offline_access', ...userScope.options];
