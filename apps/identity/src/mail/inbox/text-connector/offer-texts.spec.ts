import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { randomBytes } from 'node:crypto';
import { ConnectorFactories } from '../../../connectors/connector-factories';
import { ConnectorStore } from '../../../connectors/connector.store';
import { Environment, readVariables } from '../../../environment';
import { Sealer } from '../../../platform/crypto/sealer';
import { Database } from '../../../platform/database/database';
import { Prisma } from '../../../platform/database/prisma';
import { OutboundGuard } from '../../../platform/outbound/outbound-guard';
import { firstTexts, INBOX_CONNECTOR_ID } from './config';
import { offerTexts } from './offer-texts';
import { textDoor } from './text-door';

const tenantId = 'default';
const environment = new Environment(readVariables({ GATEPOST_PROFILE: 'demo' }), '', '');

describe('the text messages of a demo', () => {
  let server: TestDatabase;
  let prisma: Prisma;
  let store: ConnectorStore;

  beforeAll(async () => {
    server = await startTestDatabase();
    prisma = new Prisma(new Database(server.url, 5));
    store = new ConnectorStore(prisma, new Sealer(randomBytes(32)));
    await prisma.tenant.create({ data: { id: tenantId } });
  });

  afterAll(() => server.stop());

  const version = async () => (await prisma.tenant.findUniqueOrThrow({ where: { id: tenantId } })).configVersion;
  const offer = async () => {
    const factories = new ConnectorFactories(environment, new OutboundGuard([environment.outboundAllowed]));
    await offerTexts(textDoor(environment), prisma, { factories, store });
    return factories;
  };

  it('have a connector from the first start on, also when two processes start at once', async () => {
    const before = await version();
    const [factories] = await Promise.all([offer(), offer()]);
    expect(factories.get(INBOX_CONNECTOR_ID).type).toBe('Sms');
    expect(await store.single(tenantId, 'sms')).toEqual(expect.objectContaining({ connectorId: INBOX_CONNECTOR_ID, config: { templates: firstTexts } }));
    expect(await version()).toBe(before + 1n);
  });

  it('keep what somebody has written for them', async () => {
    const [row] = await store.list(tenantId);
    const templates = firstTexts.map((template) => ({ ...template, content: '{{code}}' }));
    await prisma.$transaction(async (transaction) => {
      if (row) await store.save(transaction, tenantId, { ...row, config: { templates } });
    });
    const before = await version();
    await offer();
    expect(await store.single(tenantId, 'sms')).toMatchObject({ config: { templates } });
    expect(await version()).toBe(before);
  });

  it('go through the connector that somebody has set up', async () => {
    const [row] = await store.list(tenantId);
    await prisma.$transaction(async (transaction) => {
      if (row) await store.create(transaction, tenantId, { ...row, id: 'own', connectorId: 'provider' });
    });
    await offer();
    expect(await store.list(tenantId)).toMatchObject([{ id: 'own' }]);
  });
});
