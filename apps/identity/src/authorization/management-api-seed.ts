import { ALL_SCOPE, managementIndicator, managementScopes } from '@gatepost/contracts/permissions';
import { INTERNAL_ADMIN_ROLE } from '@gatepost/contracts/internal-roles';
import type { Transaction } from '../platform/audit/changes';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import { administratorRole, MACHINE_ROLE, MANAGEMENT_RESOURCE, managementResourceOf, managementScopeId } from './management-resource';

/** The Management API as a resource with its scopes, and the roles that grant them. Adds only what is missing; returns how much that was. */
export async function seedManagementApi(transaction: Transaction, tenantIds: readonly string[]): Promise<number> {
  if (await isPlanted(transaction, tenantIds)) return 0;
  let added = 0;
  for (const tenantId of tenantIds) {
    added += await seedResource(transaction, tenantId, tenantId, MANAGEMENT_RESOURCE);
    added += await seedRole(transaction, tenantId, MANAGEMENT_RESOURCE, {
      id: MACHINE_ROLE,
      name: 'Management API access',
      description: 'Calls the Management API of this tenant without limits.',
      type: 'MachineToMachine',
    });
    added += await seedRole(transaction, tenantId, MANAGEMENT_RESOURCE, {
      id: INTERNAL_ADMIN_ROLE,
      name: '#internal:admin',
      description: 'Kept for the service itself.',
      type: 'MachineToMachine',
    });
  }
  for (const tenantId of tenantIds) {
    // The admin tenant's own API is there already.
    const resourceId = tenantId === ADMIN_TENANT ? MANAGEMENT_RESOURCE : managementResourceOf(tenantId);
    added += await seedResource(transaction, ADMIN_TENANT, tenantId, resourceId);
    added += await seedRole(transaction, ADMIN_TENANT, resourceId, {
      id: administratorRole(tenantId),
      name: `${tenantId}:admin`,
      description: `Administrates the tenant ${tenantId}.`,
      type: 'User',
    });
  }
  return added;
}

/** At every start but the first: one question instead of twenty writes that change nothing. */
async function isPlanted(transaction: Transaction, tenantIds: readonly string[]): Promise<boolean> {
  const resources = [MANAGEMENT_RESOURCE, ...tenantIds.map(managementResourceOf)];
  const roles = [MACHINE_ROLE, INTERNAL_ADMIN_ROLE, ...tenantIds.map(administratorRole)];
  const [there] = await transaction.$queryRaw<{ scopes: number; roles: number }[]>`
    SELECT (SELECT count(*)::int FROM scopes WHERE tenant_id = ANY(${tenantIds}) AND resource_id = ANY(${resources})) AS scopes,
      (SELECT count(*)::int FROM roles WHERE tenant_id = ANY(${tenantIds}) AND id = ANY(${roles})) AS roles`;
  // Each tenant has its own API, and the admin tenant those of the others too, with a role for each.
  const apis = 2 * tenantIds.length - 1;
  return there?.scopes === apis * managementScopes.length && there.roles === 3 * tenantIds.length;
}

/** `about` is the tenant whose API the resource stands for. */
async function seedResource(transaction: Transaction, tenantId: string, about: string, id: string): Promise<number> {
  const resource = { tenantId, id, name: 'Gatepost Management API', indicator: managementIndicator(about) };
  const resources = await transaction.resource.createMany({ data: [resource], skipDuplicates: true });
  const scopes = await transaction.scope.createMany({
    data: managementScopes.map(({ name, description }) => ({ tenantId, id: managementScopeId(id, name), resourceId: id, name, description })),
    skipDuplicates: true,
  });
  return resources.count + scopes.count;
}

async function seedRole(
  transaction: Transaction,
  tenantId: string,
  resourceId: string,
  role: { id: string; name: string; description: string; type: string },
): Promise<number> {
  const roles = await transaction.role.createMany({ data: [{ tenantId, ...role }], skipDuplicates: true });
  if (roles.count === 0) return 0;
  await transaction.roleScope.createMany({ data: [{ tenantId, roleId: role.id, scopeId: managementScopeId(resourceId, ALL_SCOPE) }], skipDuplicates: true });
  return roles.count;
}
