import { randomBytes } from 'node:crypto';
import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Environment, readVariables } from '../environment';
import { Sealer } from '../platform/crypto/sealer';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorStore } from './connector.store';
import { EmailConnectors } from './email-connectors';
import { environmentEmail, savedEmail } from './tenant-email';

const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
  usageType,
  contentType: 'text/plain',
  subject: 'Code',
  content: '{{code}}',
}));
const config = {
  host: 'smtp.example.com',
  port: 587,
  auth: { type: 'login', user: 'me', pass: 'canary-password' },
  fromEmail: 'no-reply@harbour.example',
  templates,
};
const environment = (variables: Readonly<Record<string, string>>) => new Environment(readVariables({ GATEPOST_PROFILE: 'demo', ...variables }), '', '');

describe('the e-mail connector of a tenant', () => {
  const sealer = new Sealer(randomBytes(32));
  let server: TestDatabase;
  let database: Database;
  let prisma: Prisma;
  let connectors: EmailConnectors;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 5);
    prisma = new Prisma(database);
    await database.pool.query(`INSERT INTO tenants (id) VALUES ('default'), ('admin')`);
    connectors = new EmailConnectors(environment({}), new ConnectorStore(prisma, database, sealer), new ConfigurationCache());
  }, 60_000);

  afterAll(async () => {
    connectors.onApplicationShutdown();
    await database.onApplicationShutdown();
    await server.stop();
  });

  async function save(tenantId: string, id: string, changed: object = {}, sealedFor = id): Promise<void> {
    const sealed = sealer.seal(JSON.stringify({ ...config, ...changed }), { tenantId, table: 'connectors', id: sealedFor, field: 'config' });
    const data = { tenantId, id, connectorId: SMTP_CONNECTOR_ID, kind: 'email', config: new Uint8Array(sealed) };
    await prisma.connector.upsert({ where: { tenantId_kind: { tenantId, kind: 'email' } }, create: data, update: data });
    await database.pool.query('UPDATE tenants SET config_version = config_version + 1 WHERE id = $1', [tenantId]);
  }

  it('is the environment’s while it has saved none, the same one for all', async () => {
    const [mine, theirs] = await Promise.all([connectors.of('default'), connectors.of('admin')]);
    expect(mine?.connector).toBe(theirs?.connector);
    expect(mine?.templates).toEqual([]);
  });

  it('is the saved one from the moment it is saved, and keeps its connections until it changes', async () => {
    await save('default', 'one');
    const first = await connectors.of('default');
    expect(first?.templates).toHaveLength(4);
    expect(first?.connector).not.toBe((await connectors.of('admin'))?.connector);
    await save('default', 'one', { templates: [...templates, { ...templates[0], usageType: 'BindMfa' }] });
    const second = await connectors.of('default');
    expect(second?.templates).toHaveLength(5);
    expect(second?.connector).toBe(first?.connector);
    await save('default', 'one', { port: 2525 });
    expect((await connectors.of('default'))?.connector).not.toBe(first?.connector);
  });

  it('is read once for each version of the configuration', async () => {
    const reads: unknown[] = [];
    const counted = new Proxy(new ConnectorStore(prisma, database, sealer), {
      get: (store, name) => (reads.push(name), (tenantId: string) => (name === 'email' ? store.email(tenantId) : store.version(tenantId))),
    });
    const fresh = new EmailConnectors(environment({}), counted, new ConfigurationCache());
    for (let round = 0; round < 5; round += 1) await fresh.of('default', '7');
    expect(reads).toEqual(['email']);
    fresh.onApplicationShutdown();
  });

  it('lies sealed, and only opens in its own row', async () => {
    const dump = JSON.stringify((await database.pool.query(`SELECT encode(config, 'escape') AS config FROM connectors`)).rows);
    expect(dump).not.toContain('canary');
    await save('default', 'two', {}, 'one');
    await expect(connectors.of('default')).rejects.toThrow();
  });
});

describe('a saved configuration', () => {
  it.each([
    ['that is not complete', SMTP_CONNECTOR_ID, { ...config, templates: [] }, 'invalid_config'],
    ['of a connector that is not here', 'sendgrid-email-service', config, 'not_implemented'],
  ])('%s says so', (_what, connectorId, saved, code) => {
    expect(() => savedEmail({ connectorId, config: saved })).toThrow(ConnectorError);
    expect(() => savedEmail({ connectorId, config: saved })).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('the connector of the environment', () => {
  it('is the embedded inbox in a demo', () => {
    expect(environmentEmail(environment({ INBOX_SMTP_PORT: '4025' }))?.server).toMatchObject({
      host: '127.0.0.1',
      port: 4025,
      fromEmail: 'Harbour <no-reply@harbour.example>',
    });
  });

  it('is what SMTP_URL and MAIL_FROM say', () => {
    const variables = { SMTP_URL: 'smtps://me:secret@smtp.example.com', MAIL_FROM: 'Me <me@example.com>' };
    expect(environmentEmail(environment(variables))?.server).toMatchObject({ host: 'smtp.example.com', port: 465, fromEmail: 'Me <me@example.com>' });
  });
});
