import type { ConnectorFactories } from '../../../connectors/connector-factories';
import type { ConnectorStore } from '../../../connectors/connector.store';
import { ownFactory } from '../../../connectors/own-factories';
import type { Prisma } from '../../../platform/database/prisma';
import { firstTexts, INBOX_CONNECTOR_ID } from './config';
import { inboxConnector } from './inbox-connector';
import type { TextDoor } from './text-door';

const TENANT = 'default';

interface Connectors {
  readonly factories: ConnectorFactories;
  readonly store: ConnectorStore;
}

/** The inbox becomes a kind of connector, and the one that end users' text messages go through where nobody has set up another. */
export async function offerTexts(door: TextDoor, prisma: Prisma, { factories, store }: Connectors): Promise<void> {
  factories.add(ownFactory(inboxConnector(door))(factories.outbound));
  await prisma.$transaction(async (transaction) => {
    // Two processes may start at once.
    await transaction.$queryRaw`SELECT 1 FROM tenants WHERE id = ${TENANT} FOR UPDATE`;
    if ((await transaction.connector.count({ where: { tenantId: TENANT, kind: 'sms' } })) > 0) return;
    const settings = { config: { templates: firstTexts }, metadata: {}, syncProfile: false, enableTokenStorage: false };
    await store.create(transaction, TENANT, { id: INBOX_CONNECTOR_ID, connectorId: INBOX_CONNECTOR_ID, kind: 'sms', ...settings });
    await transaction.tenant.update({ where: { id: TENANT }, data: { configVersion: { increment: 1 } } });
  });
}
