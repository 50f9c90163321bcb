import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { Injectable } from '@nestjs/common';
import { audit } from '../platform/audit/audit-entry';
import { randomId } from '../platform/crypto/random-id';
import { DomainError } from '../platform/http/domain-error';
import { invalidInput } from '../platform/http/invalid-input';
import { requestContext } from '../platform/http/request-context';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import { Tenants } from '../platform/tenancy/tenants';
import { administratorRole } from '../authorization/management-resource';
import { SetupStore } from './setup.store';
import { hashToken } from './setup-token';

export interface ClaimSetupInput {
  readonly token: string;
  readonly email: string;
  readonly name?: string | undefined;
}

/** Makes an administrator, the first or an invited one, for whoever holds the printed link. The address is proved afterwards, by signing in. */
@Injectable()
export class ClaimSetup {
  constructor(
    private readonly store: SetupStore,
    private readonly tenants: Tenants,
  ) {}

  async execute({ token, email, name }: ClaimSetupInput): Promise<string> {
    const address = canonicalAddress(email);
    if (address === undefined) throw invalidInput([{ path: ['email'], message: 'is not an e-mail address' }]);
    const limit = { name: 'claims_from_here', key: `claim ip ${requestContext().ipPrefix}`, windows: [{ seconds: 600, most: 20 }] };
    const claim = {
      tokenHashes: [hashToken(token), hashToken(token, address)],
      userId: (await this.store.userOf(ADMIN_TENANT, address)) ?? randomId(12),
      email: address,
      name: name || null,
      roleIds: this.tenants.all.map(({ id }) => administratorRole(id)),
    };
    const outcome = await this.store.claim(ADMIN_TENANT, claim, limit, [audit([{ key: 'Setup.Claim', userId: claim.userId }])]);
    if (outcome.ok) return address;
    if (outcome[limit.name] === null) throw new DomainError('request.rate_limited', { retryAfter: 600 });
    throw new DomainError((await this.store.awaitsNobody(ADMIN_TENANT)) ? 'setup.already_claimed' : 'setup.invalid_token');
  }
}
