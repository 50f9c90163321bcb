import type { readMyAccount } from '@gatepost/contracts/account/operations';
import type * as z from 'zod';
import type { TokenHolder } from '../oidc/access-tokens';

/** As much of an account as the token's scopes reach. */
export function accountView({ account, scopes }: TokenHolder): z.infer<typeof readMyAccount.response> {
  const { username, name, avatar, profile } = account;
  return {
    id: account.id,
    ...(scopes.has('profile') && { username, name, avatar, profile }),
    ...(scopes.has('email') && { primaryEmail: account.primary_email }),
    ...(scopes.has('phone') && { primaryPhone: account.primary_phone }),
    ...(scopes.has('custom_data') && { customData: account.custom_data }),
    createdAt: Date.parse(account.created_at),
    updatedAt: Date.parse(account.updated_at),
  };
}
