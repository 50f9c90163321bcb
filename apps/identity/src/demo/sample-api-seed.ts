import { sampleApi } from '@gatepost/oidc-contracts/demo';
import type { Prisma } from '../platform/database/prisma';

const TENANT = 'default';
const RESOURCE = 'sample-api';
const ROLE = 'harbour-guest';
const scopeId = (name: string) => `${RESOURCE}-${name.replace(':', '-')}`;

const SCOPES = [
  { name: sampleApi.scopes.read, description: 'Read the tides' },
  { name: sampleApi.scopes.close, description: 'Close the harbour' },
];

/** The API that the demo's app calls, and the role that lets everybody read from it. Adds only what is missing. */
export async function seedSampleApi(prisma: Prisma): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    const resource = { tenantId: TENANT, id: RESOURCE, name: sampleApi.name, indicator: sampleApi.indicator };
    const resources = await transaction.resource.createMany({ data: [resource], skipDuplicates: true });
    // Somebody may have registered it by hand, under an id and with scopes of their own.
    if ((await transaction.resource.count({ where: { tenantId: TENANT, id: RESOURCE } })) === 0) return;
    const scopes = await transaction.scope.createMany({
      data: SCOPES.map((scope) => ({ tenantId: TENANT, id: scopeId(scope.name), resourceId: RESOURCE, ...scope })),
      skipDuplicates: true,
    });
    const role = { tenantId: TENANT, id: ROLE, name: 'Harbour guest', description: 'Reads the tides of the demo.', type: 'User', isDefault: true };
    const roles = await transaction.role.createMany({ data: [role], skipDuplicates: true });
    if (roles.count > 0) {
      await transaction.roleScope.createMany({ data: [{ tenantId: TENANT, roleId: ROLE, scopeId: scopeId(sampleApi.scopes.read) }], skipDuplicates: true });
      // Who was here before the role has it too.
      await transaction.$executeRaw`INSERT INTO users_roles (tenant_id, user_id, role_id) SELECT tenant_id, id, ${ROLE} FROM users WHERE tenant_id = ${TENANT} ON CONFLICT DO NOTHING`;
    }
    if (resources.count + scopes.count + roles.count === 0) return;
    await transaction.tenant.update({ where: { id: TENANT }, data: { configVersion: { increment: 1 } } });
  });
}
