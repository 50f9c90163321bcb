import { jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Environment, EnvironmentError, readVariables } from '../environment';
import { Sealer } from '../platform/crypto/sealer';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/prisma';
import { OutboundGuard } from '../platform/outbound/outbound-guard';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorFactories } from './connector-factories';
import { ConnectorStore } from './connector.store';
import { EmailConnectors } from './email-connectors';
import { environmentEmail } from './environment-email';

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
const outbound = new OutboundGuard([]);
const environment = (variables: Readonly<Record<string, string>>) => new Environment(readVariables({ GATEPOST_PROFILE: 'demo', ...variables }), '', '');
const kinds = new ConnectorFactories(environment({}), outbound);

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
    connectors = new EmailConnectors(environment({}), new ConnectorStore(prisma, sealer), new ConfigurationCache(), kinds);
  }, 60_000);

  afterAll(async () => {
    connectors.onApplicationShutdown();
    await database.onApplicationShutdown();
    await server.stop();
  });

  async function save(tenantId: string, id: string, changed: object = {}, sealedFor = id): Promise<void> {
    const sealed = sealer.seal(JSON.stringify({ ...config, ...changed }), { tenantId, table: 'connectors', id: sealedFor, field: 'config' });
    const data = { tenantId, id, connectorId: SMTP_CONNECTOR_ID, kind: 'email', config: new Uint8Array(sealed) };
    await prisma.$transaction([prisma.connector.deleteMany({ where: { tenantId, kind: 'email' } }), prisma.connector.create({ data })]);
    await database.pool.query('UPDATE tenants SET config_version = config_version + 1 WHERE id = $1', [tenantId]);
  }

  const installed = async (tenantId: string) => {
    const { configVersion } = await prisma.tenant.findUniqueOrThrow({ where: { id: tenantId } });
    return connectors.of(tenantId, configVersion.toString());
  };

  it('is the environment’s while it has saved none, the same one for all', async () => {
    const [mine, theirs] = await Promise.all([installed('default'), installed('admin')]);
    expect(mine?.connector).toBe(theirs?.connector);
    expect(mine?.templates).toEqual([]);
  });

  it('is the saved one from the moment it is saved, and keeps its connections until it changes', async () => {
    await save('default', 'one');
    const first = await installed('default');
    expect(first?.templates).toHaveLength(4);
    expect(first?.connector).not.toBe((await installed('admin'))?.connector);
    await save('default', 'one', { templates: [...templates, { ...templates[0], usageType: 'BindMfa' }] });
    const second = await installed('default');
    expect(second?.templates).toHaveLength(5);
    expect(second?.connector).toBe(first?.connector);
    await save('default', 'one', { port: 2525 });
    expect((await installed('default'))?.connector).not.toBe(first?.connector);
  });

  it('is read once for each version of the configuration', async () => {
    const reads: string[] = [];
    const counted = new ConnectorStore(prisma, sealer);
    counted.single = (tenantId, kind) => {
      reads.push(tenantId);
      return ConnectorStore.prototype.single.call(counted, tenantId, kind);
    };
    const fresh = new EmailConnectors(environment({}), counted, new ConfigurationCache(), kinds);
    for (let round = 0; round < 5; round += 1) await fresh.of('default', '7');
    expect(reads).toEqual(['default']);
    fresh.onApplicationShutdown();
  });

  it('lies sealed, and only opens in its own row', async () => {
    const dump = JSON.stringify((await database.pool.query(`SELECT encode(config, 'escape') AS config FROM connectors`)).rows);
    expect(dump).not.toContain('canary');
    await save('default', 'two', {}, 'one');
    await expect(installed('default')).rejects.toThrow();
  });
});

describe('a saved configuration', () => {
  it.each([
    ['that is not complete', SMTP_CONNECTOR_ID, { ...config, templates: [] }, 'invalid_config'],
    ['of a connector that is not here', 'sendgrid-email-service', config, 'not_implemented'],
  ])('%s says so', async (_what, connectorId, saved, code) => {
    const store = new ConnectorStore({} as Prisma, new Sealer(randomBytes(32)));
    jest.spyOn(store, 'single').mockResolvedValue({ id: 'saved', connectorId, config: saved });
    const connectors = new EmailConnectors(environment({}), store, new ConfigurationCache(), kinds);
    await expect(connectors.of('default', '1')).rejects.toBeInstanceOf(ConnectorError);
    await expect(connectors.of('default', '1')).rejects.toMatchObject({ code });
  });
});

describe('the connector of the environment', () => {
  it('is the embedded inbox in a demo', () => {
    expect(environmentEmail(environment({ INBOX_SMTP_PORT: '4025' }))).toMatchObject({
      host: '127.0.0.1',
      port: 4025,
      fromEmail: 'Harbour <no-reply@harbour.example>',
    });
  });

  it('is what SMTP_URL and MAIL_FROM say', () => {
    const variables = { SMTP_URL: 'smtps://me:secret@smtp.example.com', MAIL_FROM: 'Me <me@example.com>' };
    expect(environmentEmail(environment(variables))).toMatchObject({ host: 'smtp.example.com', port: 465, fromEmail: 'Me <me@example.com>' });
  });

  it.each([
    [{ SMTP_URL: 'smtp://smtp.example.com?proxy=x', MAIL_FROM: 'a@example.com' }, 'SMTP_URL and MAIL_FROM: proxy is not known in its query'],
    [{ MAIL_FROM: 'Harbour' }, 'SMTP_URL and MAIL_FROM: fromEmail is no address such as: Harbour <no-reply@harbour.example>'],
    [
      { SMTP_URL: 'smtp://me:secret@smtp.example.com?ignoreTLS=true', MAIL_FROM: 'a@example.com' },
      'SMTP_URL and MAIL_FROM: A password is never sent without TLS: remove ignoreTLS or the login.',
    ],
  ])('is checked at start: %j', (variables, message) => {
    const store = new ConnectorStore({} as Prisma, new Sealer(randomBytes(32)));
    const start = () => {
      const settings = environment({ ...variables });
      return new EmailConnectors(settings, store, new ConfigurationCache(), new ConnectorFactories(settings, outbound));
    };
    expect(start).toThrow(EnvironmentError);
    expect(start).toThrow(message);
  });
});
