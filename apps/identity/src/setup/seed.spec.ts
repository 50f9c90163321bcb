import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Environment, readVariables } from '../environment';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { Tenants } from '../platform/tenancy/tenants';
import { Seed } from './seed';

describe('the seed', () => {
  let server: TestDatabase;
  let prisma: Prisma;

  beforeAll(async () => {
    server = await startTestDatabase();
    const database = new Database(server.url, 5);
    prisma = new Prisma(database);
  });

  afterAll(() => server.stop());

  async function plant(variables: Readonly<Record<string, string>> = {}): Promise<void> {
    const environment = new Environment(readVariables({ GATEPOST_PROFILE: 'demo', ...variables }), '', '');
    await new Seed(prisma, new Tenants(environment.tenants), environment).plant();
  }

  const application = (tenantId: string, id: string) => prisma.application.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id } } });
  const version = async (id: string) => (await prisma.tenant.findUniqueOrThrow({ where: { id } })).configVersion;

  it('plants once what a first sign-in needs', async () => {
    await plant();
    await plant();
    expect(await prisma.tenant.count()).toBe(2);
    expect(await prisma.application.count()).toBe(3);
    const planted = await version('default');
    await plant();
    expect(await version('default')).toBe(planted);
    expect((await prisma.signInExperience.findUniqueOrThrow({ where: { tenantId: 'admin' } })).signInMode).toBe('SignIn');
  });

  it('follows the console to a new endpoint, and tells every replica', async () => {
    const before = await version('admin');
    await plant({ ADMIN_ENDPOINT: 'https://admin.example.com' });
    expect((await application('admin', 'admin-console')).oidcClientMetadata).toEqual({
      redirectUris: ['https://admin.example.com/console/callback'],
      postLogoutRedirectUris: ['https://admin.example.com/console/signed-out'],
    });
    expect(await version('admin')).toBeGreaterThan(before);
  });

  it('gives a demo app the addresses it lacks and takes none away', async () => {
    await plant({ MOBILE_PORT: '3103' });
    const { redirectUris } = (await application('default', 'gatepost-mobile-web')).oidcClientMetadata as { redirectUris: string[] };
    expect(redirectUris).toEqual(['http://localhost:3003/callback', 'http://localhost:3103/callback']);
  });

  it('plants no demo in production', async () => {
    await prisma.application.deleteMany();
    const environment = new Environment(
      readVariables({
        DATABASE_URL: server.url,
        SECRET_KEK: Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64'),
        ENDPOINT: 'https://id.example.com',
        ADMIN_ENDPOINT: 'https://admin.example.com',
      }),
      '',
      '',
    );
    await new Seed(prisma, new Tenants(environment.tenants), environment).plant();
    expect((await prisma.application.findMany()).map(({ id }) => id)).toEqual(['admin-console']);
  });
});
