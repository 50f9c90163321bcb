import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { seedSampleApi } from './sample-api-seed';

const tenantId = 'default';

describe('the API of the demo', () => {
  let server: TestDatabase;
  let prisma: Prisma;

  beforeAll(async () => {
    server = await startTestDatabase();
    prisma = new Prisma(new Database(server.url, 5));
    await prisma.tenant.create({ data: { id: tenantId } });
    await prisma.user.create({ data: { tenantId, id: 'early-bird' } });
  });

  afterAll(() => server.stop());

  const version = async () => (await prisma.tenant.findUniqueOrThrow({ where: { id: tenantId } })).configVersion;
  const granted = async () => (await prisma.roleScope.findMany({ where: { tenantId }, include: { scope: true } })).map(({ scope }) => scope.name);

  it('is registered with both scopes; everybody may read, also who was there before', async () => {
    await seedSampleApi(prisma);
    const resource = await prisma.resource.findFirstOrThrow({ where: { tenantId, indicator: sampleApi.indicator }, include: { scopes: true } });
    expect(resource.scopes.map(({ name }) => name).sort()).toEqual([sampleApi.scopes.close, sampleApi.scopes.read]);
    expect(await granted()).toEqual([sampleApi.scopes.read]);
    expect(await prisma.role.count({ where: { tenantId, isDefault: true, type: 'User' } })).toBe(1);
    expect(await prisma.userRole.count({ where: { tenantId, userId: 'early-bird' } })).toBe(1);
  });

  it('is left as it is at the next start', async () => {
    await prisma.userRole.deleteMany();
    await prisma.role.updateMany({ data: { isDefault: false } });
    const before = await version();
    await seedSampleApi(prisma);
    expect(await version()).toBe(before);
    expect(await prisma.userRole.count()).toBe(0);
    expect(await prisma.role.count({ where: { isDefault: true } })).toBe(0);
  });

  it('is left to whoever has registered it by hand', async () => {
    await prisma.role.deleteMany();
    await prisma.resource.deleteMany();
    await prisma.resource.create({ data: { tenantId, id: 'own', name: 'Own', indicator: sampleApi.indicator } });
    await seedSampleApi(prisma);
    expect(await prisma.scope.count()).toBe(0);
    expect(await prisma.role.count()).toBe(0);
  });
});
