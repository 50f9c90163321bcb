import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { ADMIN_TENANT } from '../../platform/tenancy/tenant';
import { Tenants } from '../../platform/tenancy/tenants';

/** What the world calls the tenants. Only the administrators' own tells. */
@Injectable()
export class TenantEndpoints {
  constructor(private readonly tenants: Tenants) {}

  of(tenantId: string): { readonly user: string } {
    const tenant = this.tenants.all.find(({ id }) => id === tenantId);
    if (requestContext().tenant.id !== ADMIN_TENANT || !tenant) throw new DomainError('entity.not_found');
    return { user: tenant.endpoint };
  }
}
