import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { GrantedScopes } from './granted-scopes';
import { ResourceStore } from './resource.store';

describe('what roles grant', () => {
  let server: TestDatabase;
  let prisma: Prisma;
  let granted: GrantedScopes;
  let resources: ResourceStore;

  beforeAll(async () => {
    server = await startTestDatabase();
    const database = new Database(server.url, 3);
    prisma = new Prisma(database);
    granted = new GrantedScopes(database);
    resources = new ResourceStore(prisma, new ConfigurationCache());
    for (const tenantId of ['default', 'admin']) await plant(tenantId);
  }, 60_000);
  afterAll(() => server.stop());

  /** Two APIs; a clerk reads and writes orders, a reader reads both; a machine reads orders. */
  async function plant(tenantId: string): Promise<void> {
    await prisma.tenant.create({ data: { id: tenantId } });
    for (const id of ['orders', 'stock']) {
      await prisma.resource.create({ data: { tenantId, id, name: id, indicator: `https://${id}.example.com` } });
      for (const name of ['read', 'write']) await prisma.scope.create({ data: { tenantId, id: `${id}-${name}`, resourceId: id, name } });
    }
    const held = { clerk: ['orders-read', 'orders-write'], reader: ['orders-read', 'stock-read'], machine: ['orders-read'] };
    for (const [id, scopeIds] of Object.entries(held)) {
      await prisma.role.create({ data: { tenantId, id, name: `The ${id}`, description: id, type: id === 'machine' ? 'MachineToMachine' : 'User' } });
      await prisma.roleScope.createMany({ data: scopeIds.map((scopeId) => ({ tenantId, roleId: id, scopeId })) });
    }
    await prisma.application.create({ data: { tenantId, id: 'importer', name: 'Importer', type: 'MachineToMachine', oidcClientMetadata: {} } });
  }

  it('is nothing without a role', async () => {
    expect(await granted.ofApplication('default', 'importer', 'orders')).toEqual(new Set());
  });

  it('is what the roles of an application grant', async () => {
    await prisma.applicationRole.create({ data: { tenantId: 'default', applicationId: 'importer', roleId: 'machine' } });
    expect(await granted.ofApplication('default', 'importer', 'orders')).toEqual(new Set(['read']));
    expect(await granted.ofApplication('default', 'importer', 'stock')).toEqual(new Set());
  });

  it('is named by resources that are read once a version', async () => {
    const first = await resources.at('default', '1');
    expect(first.map(({ id, scopes }) => [id, scopes.map(({ name }) => name)])).toEqual([
      ['orders', ['read', 'write']],
      ['stock', ['read', 'write']],
    ]);
    await prisma.resource.update({ where: { tenantId_id: { tenantId: 'default', id: 'orders' } }, data: { accessTokenTtl: 60 } });
    expect(await resources.at('default', '1')).toBe(first);
    expect((await resources.at('default', '2'))[0]).toMatchObject({ id: 'orders', accessTokenTtl: 60 });
  });
});
