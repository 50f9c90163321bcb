import { ALL_SCOPE, managementIndicator } from '@gatepost/contracts/permissions';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeJwt } from 'jose';
import { ResourceTokens } from '../oidc/resource-tokens';
import { bearerToken } from '../platform/access/bearer-token';
import { rememberCaller, type Caller } from '../platform/access/caller';
import { BearerStrategy, MANAGEMENT_TOKEN } from '../platform/access/strategies';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ADMIN_TENANT, issuerOf, type Tenant } from '../platform/tenancy/tenant';
import { Tenants } from '../platform/tenancy/tenants';
import { CallerStore } from './caller.store';

/** Lets callers of the Management API in: a signed access token of this tenant or of the administrators', for exactly this tenant's API. */
@Injectable()
export class ManagementTokenStrategy extends PassportStrategy(BearerStrategy, MANAGEMENT_TOKEN) {
  constructor(
    private readonly tokens: ResourceTokens,
    private readonly tenants: Tenants,
    private readonly store: CallerStore,
  ) {
    super();
  }

  async validate(header: string | undefined): Promise<Caller> {
    const token = bearerToken(header);
    const { tenant } = requestContext();
    const issuer = this.#issuerOf(token, tenant);
    const audience = managementIndicator(tenant.id);
    const claims = issuer && (await this.tokens.verify(token, issuer, audience));
    if (!issuer || !claims) throw new DomainError('auth.unauthorized');
    if (!claims.sub) throw new DomainError('auth.jwt_sub_missing');
    const clientId = typeof claims['client_id'] === 'string' ? claims['client_id'] : '';
    const standing = await this.store.standing({ tenantId: tenant.id, issuerId: issuer.id, subject: claims.sub, clientId, audience });
    if (!standing.isActive) throw new DomainError('auth.unauthorized');
    const scopes = stillGranted(typeof claims['scope'] === 'string' ? claims['scope'].split(' ') : [], standing.granted);
    const type = claims.sub === clientId ? 'app' : 'user';
    const caller: Caller = { type, id: claims.sub, clientId, tenantId: issuer.id, scopes, configurationVersion: standing.version };
    rememberCaller(caller);
    return caller;
  }

  /** Read before the signature is checked, only to know whose keys to check it with. */
  #issuerOf(token: string, tenant: Tenant): Tenant | undefined {
    try {
      const { iss } = decodeJwt(token);
      return [tenant, this.tenants.get(ADMIN_TENANT)].find((candidate) => issuerOf(candidate) === iss);
    } catch {
      return undefined;
    }
  }
}

/** A role that was taken away counts at once, not when the token ends. */
function stillGranted(scopes: readonly string[], granted: readonly string[]): ReadonlySet<string> {
  const now = new Set(granted);
  return new Set(now.has(ALL_SCOPE) ? scopes : scopes.filter((scope) => now.has(scope)));
}
